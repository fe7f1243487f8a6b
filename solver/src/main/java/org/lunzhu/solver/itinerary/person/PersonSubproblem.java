package org.lunzhu.solver.itinerary.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SeatCost;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.demand.Surroundings;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Stay;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Runs;
import org.lunzhu.solver.rule.amount.Workload;

/** One person with the demands they could meet, and what itineraries of theirs cost. Sets of periods are bit masks. */
public final class PersonSubproblem {

    /** A cost that no itinerary may have. */
    public static final long FORBIDDEN = Long.MAX_VALUE / 64;

    private final Supervisor person;
    private final Directory directory;
    private final Parameters parameters;
    private final SoftWeights weights;
    private final List<Stay> past;
    private final Surroundings surroundings;
    private final Handovers handovers;
    private final List<Options> options = new ArrayList<>();
    private final long[] byPeriods;
    private final long[] byPeriodsAtNewSite;
    private final List<KnownPost> knownPosts = new ArrayList<>();

    public PersonSubproblem(
            Supervisor person,
            Directory directory,
            SoftWeights weights,
            Past past,
            Surroundings surroundings,
            Handovers handovers) {
        this.person = person;
        this.directory = directory;
        this.surroundings = surroundings;
        this.handovers = handovers;
        this.parameters = directory.parameters();
        this.weights = weights;
        this.past = past.stays();
        int periods = directory.periods().size();
        for (int period = 0; period < periods; period++) {
            options.add(new Options());
        }
        byPeriods = new long[1 << periods];
        for (int mask = 0; mask < byPeriods.length; mask++) {
            byPeriods[mask] = periodsCost(mask, past.loadPercent());
        }
        byPeriodsAtNewSite = new long[byPeriods.length];
        for (int mask = 0; mask < byPeriods.length; mask++) {
            byPeriodsAtNewSite[mask] = siteCost(mask, stay -> false);
        }
    }

    /** The person who travels. */
    public Supervisor person() {
        return person;
    }

    public void add(Demand demand) {
        Post post = demand.post();
        if (hasBeenAt(post) && knownOrNull(post) == null) {
            knownPosts.add(new KnownPost(post, costsOf(post)));
        }
        options.get(demand.period()).add(demand.index(), costOfDemand(demand));
    }

    /** The demands of the period that the person could meet. */
    public Options options(int period) {
        return options.get(period);
    }

    /** What being posted in those periods, wherever, costs: workload and service. */
    public long costOfPeriods(int mask) {
        return byPeriods[mask];
    }

    /** What each next period of being posted costs, as if the cheapest set of so many were taken; never falling. */
    public double[] stepsOfPeriods() {
        long[] least = new long[directory.periods().size() + 1];
        Arrays.fill(least, FORBIDDEN);
        for (int mask = 0; mask < byPeriods.length; mask++) {
            int count = Integer.bitCount(mask);
            least[count] = Math.min(least[count], byPeriods[mask]);
        }
        int most = 0;
        while (most + 1 < least.length && least[most + 1] < FORBIDDEN / 2) {
            most++;
        }
        return ConvexSteps.of(count -> least[count], most);
    }

    /** Above what meeting any one demand can cost with another period of being posted. */
    public double mostCost() {
        double most = 0;
        for (Options inPeriod : options) {
            for (int i = 0; i < inPeriod.size(); i++) {
                long cost = inPeriod.cost(i);
                most = Math.max(most, cost < FORBIDDEN / 2 ? Math.abs(cost) : 0);
            }
        }
        double[] steps = stepsOfPeriods();
        return most + (steps.length == 0 ? 0 : Math.abs(steps[steps.length - 1]));
    }

    private long periodsCost(int mask, int pastLoad) {
        long load = pastLoad + (long) Integer.bitCount(mask) * Supervisor.FULL_TIME;
        long cost = weights.of(Rule.WORKLOAD_BALANCE) * Workload.strain(load);
        SortedSet<Integer> periods = toSet(mask);
        past.forEach(stay -> periods.add(stay.periodIndex()));
        return cost + price(Rule.SERVICE_LIMIT, Runs.excess(periods, parameters.maxConsecutivePeriods()));
    }

    /** What meeting the demand costs for itself. */
    public long costOfDemand(Demand demand) {
        return SeatCost.of(person, demand.seat(), weights) + surroundings.cost(person, demand);
    }

    /** What meeting both demands costs beyond what each does: people met twice, and the way between them. */
    public long costOfBoth(Demand earlier, Demand later) {
        boolean follows = earlier.period() + 1 == later.period();
        return (follows ? costOfHandover(earlier, later) : 0) + costOfMates(earlier, later);
    }

    private long costOfMates(Demand earlier, Demand later) {
        long weight = weights.of(Rule.REPEAT_PAIR);
        List<Supervisor> mates = weight == 0 ? List.of() : surroundings.mates(earlier);
        if (mates.isEmpty()) {
            return 0;
        }
        List<Supervisor> next = surroundings.mates(later);
        return weight * mates.stream().filter(next::contains).count();
    }

    /** What being at the post, which is one of the added demands', in just those periods costs: tenure and return. */
    public long costOfPost(Post post, int mask) {
        KnownPost known = knownOrNull(post);
        return known == null ? Math.min(FORBIDDEN, post.sites().size() * byPeriodsAtNewSite[mask]) : known.costs[mask];
    }

    private @Nullable KnownPost knownOrNull(Post post) {
        for (KnownPost known : knownPosts) {
            if (known.post.equals(post)) {
                return known;
            }
        }
        return null;
    }

    private boolean hasBeenAt(Post post) {
        return past.stream().anyMatch(stay -> post.sites().contains(stay.site()));
    }

    private long[] costsOf(Post post) {
        long[] costs = new long[byPeriods.length];
        for (int mask = 0; mask < costs.length; mask++) {
            for (Site site : post.sites()) {
                costs[mask] = Math.min(
                        FORBIDDEN,
                        costs[mask] + siteCost(mask, stay -> stay.site().equals(site)));
            }
        }
        return costs;
    }

    private long siteCost(int mask, Predicate<Stay> isThere) {
        SortedSet<Integer> periods = toSet(mask);
        past.stream().filter(isThere).forEach(stay -> periods.add(stay.periodIndex()));
        return price(Rule.ROTATE, Runs.excess(periods, parameters.maxTenurePeriods()))
                + price(Rule.RETURN_GAP, Runs.returns(periods, parameters.returnGapPeriods()));
    }

    /** What going from one post to the other in the next period costs. */
    private long costOfHandover(Demand from, Demand to) {
        long weight = weights.of(Rule.HANDOVER_DISTANCE);
        return weight > 0 && handovers.isTooFar(from, to) ? weight : 0;
    }

    /** The price on the soft level; forbidden where the rule is above it, since plans that break it are not bounded. */
    private long price(Rule rule, int amount) {
        return amount > 0 && weights.isAboveSoft(rule) ? FORBIDDEN : weights.of(rule) * amount;
    }

    /**
     * What the person did before the plan.
     *
     * @param stays where and when
     * @param loadPercent the load that counts for balance
     */
    record Past(List<Stay> stays, int loadPercent) {}

    /** A post where the person has been before the plan, and what being there costs by periods. */
    private record KnownPost(Post post, long[] costs) {}

    private static SortedSet<Integer> toSet(int mask) {
        SortedSet<Integer> periods = new TreeSet<>();
        for (int period = 0; mask >> period > 0; period++) {
            if ((mask >> period & 1) == 1) {
                periods.add(period);
            }
        }
        return periods;
    }
}
