package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.person.Offers;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;

/**
 * Finds a person's best itineraries at given prices, exactly: for every set of periods a depth-first search over the
 * demands, cheapest first, cut off by what the remaining periods cost at least.
 */
public final class Pricing {

    /** How much above a limit still counts as within, so that rounding loses nothing. */
    private static final double WITHIN = 1e-6;

    /** How many itineraries of one person are looked for at most. */
    private static final int MOST = 3;

    private final int index;
    private final PersonSubproblem subproblem;
    private final List<Demand> demands;
    private final int periods;
    private final List<Offers> offers = new ArrayList<>();
    private final int[] chosen;
    private final @Nullable Demand[] visited;
    private @Nullable List<Itinerary> all;
    private int most;
    private double best;
    private int[] bestDemands;

    private Pricing(int index, PersonSubproblem subproblem, List<Demand> demands, int periods) {
        this.index = index;
        this.subproblem = subproblem;
        this.demands = demands;
        this.periods = periods;
        visited = new Demand[periods];
        chosen = new int[periods];
        bestDemands = new int[0];
    }

    /** The person's best itineraries below 0, each for another set of periods, the best of all first. */
    public static List<Priced> below0(ItineraryProblem problem, int index, DualPrices prices) {
        return new Pricing(index, problem.subproblems().get(index), problem.demands(), problem.periods())
                .search(prices, problem.agencyOf(index));
    }

    /**
     * Every itinerary of the person, staying at home included, that costs at most so much at the prices; empty where
     * there are more than {@code most}.
     */
    public static List<Itinerary> within(
            ItineraryProblem problem, int index, DualPrices prices, double limit, int most) {
        Pricing pricing = new Pricing(index, problem.subproblems().get(index), problem.demands(), problem.periods());
        for (int period = 0; period < pricing.periods; period++) {
            pricing.offers.add(pricing.offersOf(period, prices, problem.agencyOf(index)));
        }
        pricing.all = new ArrayList<>();
        pricing.most = most;
        pricing.all.add(new Itinerary(index, problem.home(), 0));
        for (Periods set : pricing.sets()) {
            if (pricing.all.size() <= most) {
                pricing.collect(set, limit);
            }
        }
        return pricing.all.size() > most ? List.of() : pricing.all;
    }

    private void collect(Periods set, double limit) {
        best = limit - set.fixed + WITHIN;
        clear();
        descend(set.mask, 0, 0, set.least);
    }

    /** Set by set of periods, those first that may have the best; a set that cannot beat the best few is passed over. */
    private List<Priced> search(DualPrices prices, int agency) {
        for (int period = 0; period < periods; period++) {
            offers.add(offersOf(period, prices, agency));
        }
        List<Priced> result = new ArrayList<>();
        for (Periods set : sets()) {
            double limit = result.size() < MOST ? 0 : result.get(MOST - 1).reducedCost();
            if (set.atLeast() >= limit) {
                break;
            }
            Priced priced = bestOf(set, limit);
            if (priced != null) {
                result.add(priced);
                result.sort(Comparator.comparingDouble(Priced::reducedCost));
            }
        }
        return result.subList(0, Math.min(MOST, result.size()));
    }

    /** The sets of periods in which the person could be posted, by what they cost at least. */
    private List<Periods> sets() {
        List<Periods> sets = new ArrayList<>();
        for (int mask = 1; mask < 1 << periods; mask++) {
            addIfPossible(mask, sets);
        }
        sets.sort(Comparator.comparingDouble(Periods::atLeast));
        return sets;
    }

    private void addIfPossible(int mask, List<Periods> sets) {
        long fixed = subproblem.costOfPeriods(mask) - subproblem.costOfPeriods(0);
        double[] least = leastOf(mask);
        if (fixed < PersonSubproblem.FORBIDDEN / 2 && least.length > 0) {
            sets.add(new Periods(mask, fixed, least));
        }
    }

    private Offers offersOf(int period, DualPrices prices, int agency) {
        return new Offers(subproblem.options(period), prices.demands(), prices.releases()[agency][period]);
    }

    /** The set's best itinerary that costs less than the limit; null for none. */
    private @Nullable Priced bestOf(Periods set, double limit) {
        best = limit - set.fixed;
        bestDemands = new int[0];
        clear();
        descend(set.mask, 0, 0, set.least);
        if (bestDemands.length == 0) {
            return null;
        }
        long cost = cost(subproblem, demands, bestDemands);
        return new Priced(new Itinerary(index, bestDemands, cost), best + set.fixed);
    }

    private void clear() {
        Arrays.fill(chosen, -1);
        Arrays.fill(visited, null);
    }

    /** What the periods of the mask from each one on cost at least; nothing where a period has no offer. */
    private double[] leastOf(int mask) {
        double[] least = new double[periods + 1];
        for (int period = periods - 1; period >= 0; period--) {
            least[period] = least[period + 1];
            if ((mask >> period & 1) == 1) {
                if (offers.get(period).size() == 0) {
                    return new double[0];
                }
                least[period] += offers.get(period).cost(0);
            }
        }
        return least;
    }

    /** Tries the offers of a period, all before it chosen; {@code reduced} is what they cost. */
    private void descend(int mask, int period, double reduced, double[] least) {
        if (period == periods) {
            if (all != null) {
                keep(all);
            } else {
                best = reduced;
                bestDemands = chosen.clone();
            }
            return;
        }
        if ((mask >> period & 1) == 0) {
            descend(mask, period + 1, reduced, least);
            return;
        }
        Offers ofPeriod = offers.get(period);
        for (int rank = 0; rank < ofPeriod.size(); rank++) {
            double soFar = reduced + ofPeriod.cost(rank);
            if (soFar + least[period + 1] >= best) {
                return;
            }
            chosen[period] = ofPeriod.demand(rank);
            double withOthers = soFar + enter(period, demands.get(chosen[period]));
            if (withOthers + least[period + 1] < best) {
                descend(mask, period + 1, withOthers, least);
            }
        }
        chosen[period] = -1;
        visited[period] = null;
    }

    private void keep(List<Itinerary> kept) {
        kept.add(new Itinerary(index, chosen.clone(), cost(subproblem, demands, chosen)));
        if (kept.size() > most) {
            best = Double.NEGATIVE_INFINITY;
        }
    }

    /** What visiting these demands costs beyond staying at home; −1 stands for a period at home. */
    static long cost(PersonSubproblem subproblem, List<Demand> demands, int[] visited) {
        Pricing pricing = new Pricing(0, subproblem, demands, visited.length);
        int mask = 0;
        long cost = 0;
        for (int period = 0; period < visited.length; period++) {
            if (visited[period] >= 0) {
                Demand demand = demands.get(visited[period]);
                mask |= 1 << period;
                cost += subproblem.costOfDemand(demand) + pricing.enter(period, demand);
            }
        }
        return cost + subproblem.costOfPeriods(mask) - subproblem.costOfPeriods(0);
    }

    /**
     * Notes the demand of a period and returns what it costs together with those of the periods before: people met
     * twice, ways, and what tenure and return cost more than before. The last never cost less for a later period.
     */
    private long enter(int period, Demand demand) {
        visited[period] = demand;
        long cost = 0;
        int stays = 0;
        for (int earlier = 0; earlier < period; earlier++) {
            Demand before = visited[earlier];
            if (before != null) {
                cost += subproblem.costOfBoth(before, demand);
                stays |= demand.post().equals(before.post()) ? 1 << earlier : 0;
            }
        }
        long soFar = stays == 0 ? 0 : subproblem.costOfPost(demand.post(), stays);
        return cost + subproblem.costOfPost(demand.post(), stays | 1 << period) - soFar;
    }

    /** An itinerary with what it costs at the prices. */
    public record Priced(Itinerary itinerary, double reducedCost) {}

    /**
     * A set of periods.
     *
     * @param mask the set
     * @param fixed what being posted in just these periods costs
     * @param least by period, what it and those after it cost at least
     */
    private record Periods(int mask, long fixed, double[] least) {

        double atLeast() {
            return fixed + least[0];
        }
    }
}
