package org.lunzhu.solver.itinerary.pair;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/**
 * What pairs who meet again cost at least in any complete plan, by counting: a team of n people makes n(n − 1)/2
 * meetings, and M meetings over N pairs, with q = M div N and r = M mod N, repeat at least N·q(q − 1)/2 + r·q times.
 *
 * <p>It is counted class by class of {@link PairClass}, which is never less than over all at once, since costs grow
 * with every meeting. People who could not meet in any team are no pair.
 */
public final class PairBound {

    /** A bound of nothing. */
    private static final PairBound NONE = new PairBound(Map.of(), new Groups(List.of()));

    private final Map<PairClass, Long> costs;
    private final Groups groups;

    private PairBound(Map<PairClass, Long> costs, Groups groups) {
        this.costs = costs;
        this.groups = groups;
    }

    /** The bound where these demands must be met. */
    public static PairBound of(Directory directory, List<Demand> demands, SoftWeights weights) {
        boolean oneSeat = weights.isAboveSoft(Rule.ONE_POST) && directory.seatLoad() == Supervisor.FULL_TIME;
        boolean distinct = oneSeat || weights.isAboveSoft(Rule.DISTINCT_TEAM);
        if (weights.of(Rule.REPEAT_PAIR) <= 0 || !distinct || demands.stream().anyMatch(PairBound::isHopeless)) {
            return NONE;
        }
        Map<Team, List<Demand>> teams =
                demands.stream().collect(Collectors.groupingBy(Demand::team, LinkedHashMap::new, Collectors.toList()));
        Groups groups = new Groups(demands);
        Map<PairClass, Long> meetings = meetings(teams.values(), groups);
        PairLimits limits = new PairLimits(groups, teams.values(), oneSeat);
        Map<PairClass, Long> costs = new HashMap<>();
        meetings.forEach((pairs, count) -> {
            long least = PairClass.leastRepetitions(count, limits.levels(pairs));
            if (least > 0) {
                costs.put(pairs, weights.of(Rule.REPEAT_PAIR) * least);
            }
        });
        return new PairBound(costs, groups);
    }

    private static boolean isHopeless(Demand demand) {
        return demand.candidates().isEmpty();
    }

    private static Map<PairClass, Long> meetings(Collection<List<Demand>> teams, Groups groups) {
        Map<PairClass, Long> meetings = new HashMap<>();
        for (List<Demand> team : teams) {
            Map<Integer, Long> seats = new HashMap<>();
            team.forEach(d -> seats.merge(groups.of(d), (long) d.seats().size(), Long::sum));
            seats.forEach((one, held) -> seats.forEach((other, held2) -> {
                if (one <= other) {
                    long count = one.equals(other) ? held * (held - 1) / 2 : held * held2;
                    meetings.merge(PairClass.of(one, other), count, Long::sum);
                }
            }));
        }
        return meetings;
    }

    /** What all pairs cost at least. */
    public long leastCost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What pairs cost at least both of whom are among those people. */
    public long within(Predicate<Supervisor> people) {
        return sum(pairs -> isWithin(pairs.one(), people) && isWithin(pairs.other(), people));
    }

    private boolean isWithin(int group, Predicate<Supervisor> people) {
        return groups.members(group).stream().allMatch(people);
    }

    /**
     * What pairs cost at least of whom no two are in the same cluster, so that it can be added to what clusters cost for
     * themselves.
     *
     * @param cluster the number of the cluster that a person is in
     */
    public long between(ToIntFunction<Supervisor> cluster) {
        return sum(pairs -> areApart(pairs, cluster));
    }

    private boolean areApart(PairClass pairs, ToIntFunction<Supervisor> cluster) {
        var one = groups.members(pairs.one()).stream().mapToInt(cluster).boxed().collect(Collectors.toSet());
        return groups.members(pairs.other()).stream().mapToInt(cluster).noneMatch(one::contains);
    }

    private long sum(Predicate<PairClass> counted) {
        return costs.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
