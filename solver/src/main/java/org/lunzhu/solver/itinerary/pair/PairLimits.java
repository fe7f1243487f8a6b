package org.lunzhu.solver.itinerary.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Team;

/** How often each pair of people could meet at most. */
final class PairLimits {

    /** Beyond so many pairs of candidates it is not looked up who could meet: all of a class could, at any time. */
    private static final long MOST_LOOKED_UP = 4_000_000;

    private final Groups groups;
    private final Map<PairClass, Map<Meeting, Integer>> limits = new HashMap<>();
    private final boolean isKnown;
    private final int most;

    /**
     * The limits.
     *
     * @param oncePerPeriod whether people hold one seat at a time
     */
    PairLimits(Groups groups, Collection<List<Demand>> teams, boolean oncePerPeriod) {
        this.groups = groups;
        most = teams.size();
        isKnown = teams.stream().mapToLong(PairLimits::work).sum() <= MOST_LOOKED_UP;
        if (isKnown) {
            lookUp(teams, oncePerPeriod);
        }
    }

    private static long work(List<Demand> team) {
        long candidates = team.stream().mapToLong(d -> d.candidates().size()).sum();
        return candidates * candidates;
    }

    private void lookUp(Collection<List<Demand>> teams, boolean oncePerPeriod) {
        Map<Object, List<List<Demand>>> occasions = teams.stream()
                .collect(Collectors.groupingBy(
                        team -> occasion(team.get(0).team(), oncePerPeriod), LinkedHashMap::new, Collectors.toList()));
        for (List<List<Demand>> occasion : occasions.values()) {
            Set<Meeting> possible = new HashSet<>();
            occasion.forEach(team -> addMeetings(team, possible));
            possible.forEach(meeting -> limits.computeIfAbsent(classOf(meeting), c -> new HashMap<>())
                    .merge(meeting, 1, Integer::sum));
        }
    }

    private static Object occasion(Team team, boolean oncePerPeriod) {
        return oncePerPeriod ? team.periodIndex() : team;
    }

    private static void addMeetings(List<Demand> team, Set<Meeting> possible) {
        for (int i = 0; i < team.size(); i++) {
            for (int j = i; j < team.size(); j++) {
                if (i != j || team.get(i).seats().size() > 1) {
                    for (Supervisor one : team.get(i).candidates()) {
                        for (Supervisor other : team.get(j).candidates()) {
                            if (one != other) {
                                possible.add(Meeting.of(one, other));
                            }
                        }
                    }
                }
            }
        }
    }

    private PairClass classOf(Meeting meeting) {
        return PairClass.of(groups.of(meeting.one), groups.of(meeting.other));
    }

    /** By number of meetings from 0, how many pairs of the class could meet more often. */
    List<Long> levels(PairClass pairs) {
        if (isKnown) {
            return PairClass.levels(limits.getOrDefault(pairs, Map.of()).values());
        }
        long first = groups.members(pairs.one()).size();
        long second = groups.members(pairs.other()).size();
        long all = pairs.one() == pairs.other() ? first * (first - 1) / 2 : first * second;
        List<Long> levels = new ArrayList<>();
        for (int level = 0; level < most; level++) {
            levels.add(all);
        }
        return levels;
    }

    private record Meeting(Supervisor one, Supervisor other) {

        static Meeting of(Supervisor one, Supervisor other) {
            return one.id().compareTo(other.id()) < 0 ? new Meeting(one, other) : new Meeting(other, one);
        }
    }
}
