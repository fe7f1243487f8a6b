package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Post;

/**
 * Finds a person's best itineraries at given prices, exactly: for every set of periods a depth-first search over the
 * demands, cheapest first, cut off by what the remaining periods cost at least.
 */
final class Pricing {

    /** How much above a limit still counts as within, so that rounding loses nothing. */
    private static final double WITHIN = 1e-6;

    private final int index;
    private final Traveller traveller;
    private final List<Demand> demands;
    private final int periods;
    private final List<List<Offer>> offers = new ArrayList<>();
    private final int[] chosen;
    private final @Nullable Demand[] visited;
    private final @Nullable Post[] posts;
    private @Nullable List<Itinerary> all;
    private int most;
    private double best;
    private int[] bestDemands;

    private Pricing(int index, Traveller traveller, List<Demand> demands, int periods) {
        this.index = index;
        this.traveller = traveller;
        this.demands = demands;
        this.periods = periods;
        visited = new Demand[periods];
        chosen = new int[periods];
        posts = new Post[periods];
        bestDemands = new int[0];
    }

    /** The best itinerary of the traveller for every set of periods that has one below 0, the best of all first. */
    static List<Priced> below0(ItineraryProblem problem, int index, DualPrices prices) {
        return new Pricing(index, problem.travellers().get(index), problem.demands(), problem.periods())
                .search(prices, problem.agencyOf(index));
    }

    /**
     * Every itinerary of the traveller, staying at home included, that costs at most so much at the prices; empty where
     * there are more than {@code most}.
     */
    static List<Itinerary> within(ItineraryProblem problem, int index, DualPrices prices, double limit, int most) {
        Pricing pricing = new Pricing(index, problem.travellers().get(index), problem.demands(), problem.periods());
        for (int period = 0; period < pricing.periods; period++) {
            pricing.offers.add(pricing.offersOf(period, prices, problem.agencyOf(index)));
        }
        pricing.all = new ArrayList<>();
        pricing.most = most;
        pricing.all.add(new Itinerary(index, problem.home(), 0));
        for (int mask = 1; mask < 1 << pricing.periods && pricing.all.size() <= most; mask++) {
            pricing.collect(mask, limit);
        }
        return pricing.all.size() > most ? List.of() : pricing.all;
    }

    private void collect(int mask, double limit) {
        long fixed = traveller.costOfPeriods(mask) - traveller.costOfPeriods(0);
        double[] least = leastOf(mask);
        if (fixed < Traveller.FORBIDDEN / 2 && least.length > 0) {
            best = limit - fixed + WITHIN;
            clear();
            descend(mask, 0, 0, least);
        }
    }

    private List<Priced> search(DualPrices prices, int agency) {
        for (int period = 0; period < periods; period++) {
            offers.add(offersOf(period, prices, agency));
        }
        List<Priced> result = new ArrayList<>();
        for (int mask = 1; mask < 1 << periods; mask++) {
            Priced priced = bestOf(mask);
            if (priced != null) {
                result.add(priced);
            }
        }
        result.sort(Comparator.comparingDouble(Priced::reducedCost));
        return result;
    }

    private List<Offer> offersOf(int period, DualPrices prices, int agency) {
        List<Offer> result = new ArrayList<>();
        double sending = prices.releases()[agency][period];
        for (Option option : traveller.options(period)) {
            Demand demand = option.demand();
            result.add(new Offer(demand, option.cost() - prices.demands()[demand.index()] + sending));
        }
        result.sort(Comparator.comparingDouble(Offer::reduced));
        return result;
    }

    private @Nullable Priced bestOf(int mask) {
        long atHome = traveller.costOfPeriods(0);
        long fixed = traveller.costOfPeriods(mask) - atHome;
        if (fixed >= Traveller.FORBIDDEN / 2) {
            return null;
        }
        double[] least = leastOf(mask);
        if (least.length == 0) {
            return null;
        }
        best = -fixed;
        bestDemands = new int[0];
        clear();
        descend(mask, 0, 0, least);
        if (bestDemands.length == 0) {
            return null;
        }
        long cost = cost(traveller, demands, bestDemands);
        return new Priced(new Itinerary(index, bestDemands, cost), best + fixed);
    }

    private void clear() {
        Arrays.fill(chosen, -1);
        Arrays.fill(posts, null);
        Arrays.fill(visited, null);
    }

    /** What the periods of the mask from each one on cost at least; nothing where a period has no offer. */
    private double[] leastOf(int mask) {
        double[] least = new double[periods + 1];
        for (int period = periods - 1; period >= 0; period--) {
            least[period] = least[period + 1];
            if ((mask >> period & 1) == 1) {
                if (offers.get(period).isEmpty()) {
                    return new double[0];
                }
                least[period] += offers.get(period).get(0).reduced;
            }
        }
        return least;
    }

    /** Tries the offers of a period, all before it chosen; {@code reduced} is what they cost without posts. */
    private void descend(int mask, int period, double reduced, double[] least) {
        if (period == periods) {
            double total = reduced + costOfPosts();
            if (total < best && all != null) {
                keep(all);
            } else if (total < best) {
                best = total;
                bestDemands = chosen.clone();
            }
            return;
        }
        if ((mask >> period & 1) == 0) {
            descend(mask, period + 1, reduced, least);
            return;
        }
        for (Offer offer : offers.get(period)) {
            double soFar = reduced + offer.reduced;
            if (soFar + least[period + 1] >= best) {
                return;
            }
            chosen[period] = offer.demand.index();
            long together = enter(period, offer.demand);
            descend(mask, period + 1, soFar + together, least);
        }
        chosen[period] = -1;
        posts[period] = null;
        visited[period] = null;
    }

    private void keep(List<Itinerary> kept) {
        kept.add(new Itinerary(index, chosen.clone(), cost(traveller, demands, chosen)));
        if (kept.size() > most) {
            best = Double.NEGATIVE_INFINITY;
        }
    }

    /** Tenure and return at all chosen posts. */
    private double costOfPosts() {
        double cost = 0;
        for (int period = 0; period < periods; period++) {
            Post post = posts[period];
            if (post != null && isFirstAt(post, period)) {
                cost += traveller.costOfPost(post, maskAt(post));
            }
        }
        return cost;
    }

    private boolean isFirstAt(Post post, int period) {
        for (int earlier = 0; earlier < period; earlier++) {
            if (post.equals(posts[earlier])) {
                return false;
            }
        }
        return true;
    }

    private int maskAt(Post post) {
        int mask = 0;
        for (int period = 0; period < periods; period++) {
            mask |= post.equals(posts[period]) ? 1 << period : 0;
        }
        return mask;
    }

    /** What visiting these demands costs beyond staying at home; −1 stands for a period at home. */
    static long cost(Traveller traveller, List<Demand> demands, int[] visited) {
        Pricing pricing = new Pricing(0, traveller, demands, visited.length);
        int mask = 0;
        long cost = 0;
        for (int period = 0; period < visited.length; period++) {
            if (visited[period] >= 0) {
                Demand demand = demands.get(visited[period]);
                mask |= 1 << period;
                cost += traveller.costOfDemand(demand) + pricing.enter(period, demand);
            }
        }
        return cost + traveller.costOfPeriods(mask) - traveller.costOfPeriods(0) + (long) pricing.costOfPosts();
    }

    /** Notes the demand of a period and returns what it costs together with those of the periods before. */
    private long enter(int period, Demand demand) {
        posts[period] = demand.post();
        visited[period] = demand;
        long cost = 0;
        for (int earlier = 0; earlier < period; earlier++) {
            Demand before = visited[earlier];
            cost += before == null ? 0 : traveller.costOfBoth(before, demand);
        }
        return cost;
    }

    /** An itinerary with what it costs at the prices. */
    record Priced(Itinerary itinerary, double reducedCost) {}

    private record Offer(Demand demand, double reduced) {}
}
