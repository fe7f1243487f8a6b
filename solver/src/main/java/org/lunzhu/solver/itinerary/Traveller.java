package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Post;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Stay;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.Runs;
import org.lunzhu.solver.rule.Workload;

/** One person with the demands they could meet, and what itineraries of theirs cost. Sets of periods are bit masks. */
public final class Traveller {

    /** A cost that no itinerary may have. */
    public static final long FORBIDDEN = Long.MAX_VALUE / 64;

    private final Supervisor person;
    private final Directory directory;
    private final Parameters parameters;
    private final SoftWeights weights;
    private final List<Stay> past;
    private final Surroundings surroundings;
    private final List<List<Option>> options = new ArrayList<>();
    private final long[] byPeriods;
    private final Map<Post, long[]> byPost = new HashMap<>();

    Traveller(Supervisor person, Directory directory, SoftWeights weights, Past past, Surroundings surroundings) {
        this.person = person;
        this.directory = directory;
        this.surroundings = surroundings;
        this.parameters = directory.parameters();
        this.weights = weights;
        this.past = past.stays();
        int periods = directory.periods().size();
        for (int period = 0; period < periods; period++) {
            options.add(new ArrayList<>());
        }
        byPeriods = new long[1 << periods];
        for (int mask = 0; mask < byPeriods.length; mask++) {
            byPeriods[mask] = periodsCost(mask, past.loadPercent());
        }
    }

    /** The person who travels. */
    public Supervisor person() {
        return person;
    }

    void add(Demand demand) {
        options.get(demand.period()).add(new Option(demand, costOfDemand(demand)));
    }

    /** The demands of the period that the person could meet. */
    List<Option> options(int period) {
        return options.get(period);
    }

    /** What being posted in those periods, wherever, costs: workload and service. */
    public long costOfPeriods(int mask) {
        return byPeriods[mask];
    }

    /** What each next period of being posted costs, as if the cheapest set of so many were taken; never falling. */
    double[] stepsOfPeriods() {
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
    double mostCost() {
        double most = 0;
        for (List<Option> inPeriod : options) {
            for (Option option : inPeriod) {
                most = Math.max(most, option.cost() < FORBIDDEN / 2 ? Math.abs(option.cost()) : 0);
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
        Supervisor base = demand.seat().getBaseSupervisor();
        boolean moved = base != null && !base.equals(person);
        return weights.of(Rule.TRAVEL) * directory.kmBetween(person, demand.post())
                + weights.of(Rule.RISK_EXPERIENCE) * demand.seat().riskInexperienceOf(person)
                - weights.of(Rule.SUITABILITY) * directory.suitability(person, demand.post())
                + (moved ? weights.of(Rule.STABILITY) : 0)
                + surroundings.cost(person, demand);
    }

    /** What meeting both demands costs beyond what each does: people met twice, and the way between them. */
    public long costOfBoth(Demand earlier, Demand later) {
        boolean follows = earlier.period() + 1 == later.period();
        return (follows ? costOfHandover(earlier.post(), later.post()) : 0) + costOfMates(earlier, later);
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

    /** What being at the post in just those periods of the plan costs: tenure and return. */
    public long costOfPost(Post post, int mask) {
        long[] costs = byPost.computeIfAbsent(post, p -> new long[byPeriods.length]);
        if (costs[mask] == 0) {
            costs[mask] = postCost(post, mask) + 1;
        }
        return costs[mask] - 1;
    }

    private long postCost(Post post, int mask) {
        long cost = 0;
        for (Site site : post.sites()) {
            SortedSet<Integer> periods = toSet(mask);
            for (Stay stay : past) {
                if (stay.site().equals(site)) {
                    periods.add(stay.periodIndex());
                }
            }
            cost += price(Rule.ROTATE, Runs.excess(periods, parameters.maxTenurePeriods()))
                    + price(Rule.RETURN_GAP, Runs.returns(periods, parameters.returnGapPeriods()));
        }
        return Math.min(cost, FORBIDDEN);
    }

    /** What going from one post to the other in the next period costs. */
    private long costOfHandover(Post from, Post to) {
        long weight = weights.of(Rule.HANDOVER_DISTANCE);
        boolean far = weight > 0 && directory.kmBetween(from, to) > parameters.handoverMaxKm();
        return far ? weight : 0;
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
