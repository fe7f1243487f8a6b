package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.itinerary.demand.OpenTeam;
import org.lunzhu.solver.rule.Rule;

/** What people who travel together cost: pairs who meet again, and teams without anybody senior. */
public final class TeamInteraction {

    private TeamInteraction() {}

    /** What the people of the scope cost among themselves when they go these ways. */
    static long cost(Scope scope, List<Itinerary> itineraries) {
        ItineraryProblem problem = scope.problem();
        List<List<Integer>> visitors = new ArrayList<>();
        problem.demands().forEach(d -> visitors.add(new ArrayList<>()));
        for (Itinerary itinerary : itineraries) {
            for (int demand : itinerary.demands()) {
                if (demand >= 0) {
                    visitors.get(demand).add(itinerary.subproblem());
                }
            }
        }
        Map<Pair, Integer> meetings = new HashMap<>();
        long pairs = 0;
        long teams = 0;
        for (OpenTeam team : problem.teams()) {
            List<Integer> people = team.demands().stream()
                    .flatMap(d -> visitors.get(d.index()).stream())
                    .sorted()
                    .toList();
            pairs += meet(people, meetings);
            boolean senior = people.stream().anyMatch(p -> problem.person(p).isSenior());
            teams += !senior && scope.counts(team) ? 1 : 0;
        }
        return problem.weights().of(Rule.REPEAT_PAIR) * pairs
                + problem.weights().of(Rule.TEAM_MIX) * teams;
    }

    /** Notes who met, and counts the meetings before. */
    private static int meet(List<Integer> people, Map<Pair, Integer> meetings) {
        int before = 0;
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                before += meetings.merge(new Pair(people.get(one), people.get(other)), 1, Integer::sum) - 1;
            }
        }
        return before;
    }

    /** Two people, the smaller index first. */
    public record Pair(int one, int other) {}
}
