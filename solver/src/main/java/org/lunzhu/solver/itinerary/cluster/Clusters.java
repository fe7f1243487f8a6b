package org.lunzhu.solver.itinerary.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.TeamInteraction;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.OpenTeam;

/** Subproblems taken together, in ever larger clusters, each person in exactly one. */
final class Clusters {

    private static final int MOST_TRAVELLERS = 60;

    private final ItineraryProblem problem;
    private final int[] parents;
    private final int[] sizes;

    private Clusters(ItineraryProblem problem) {
        this.problem = problem;
        parents = new int[problem.subproblems().size()];
        sizes = new int[parents.length];
        Arrays.setAll(parents, i -> i);
        Arrays.fill(sizes, 1);
    }

    /** People of one agency who can meet the same demand, if nobody else can. */
    static List<Scope> groups(ItineraryProblem problem, DualPrices prices) {
        Clusters clusters = new Clusters(problem);
        for (Demand demand : problem.demands()) {
            List<Integer> people = clusters.candidates(demand);
            if (people.stream().map(problem::agencyOf).distinct().count() == 1) {
                people.forEach(person -> clusters.union(people.get(0), person));
            }
        }
        return clusters.scopes(prices);
    }

    /** Each agency by itself, in the order of their indexes. */
    static List<Scope> agencies(ItineraryProblem problem, DualPrices prices) {
        Clusters clusters = new Clusters(problem);
        clusters.joinAgencies();
        return clusters.scopes(prices);
    }

    /** Agencies whose people share what the plan at hand pays for, pairs and teams; two or more in each scope. */
    static List<Scope> joined(ItineraryProblem problem, List<Itinerary> start, DualPrices prices) {
        Clusters clusters = new Clusters(problem);
        clusters.joinAgencies();
        clusters.join(start);
        return clusters.scopes(prices).stream()
                .filter(scope -> scope.whole().cardinality() > 1)
                .toList();
    }

    private List<Integer> candidates(Demand demand) {
        return demand.candidates().stream()
                .map(problem::indexOf)
                .filter(i -> i < parents.length)
                .toList();
    }

    private void joinAgencies() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            Integer before = first.putIfAbsent(problem.agencyOf(i), i);
            if (before != null) {
                union(before, i);
            }
        }
    }

    private void join(List<Itinerary> start) {
        Map<TeamInteraction.Pair, Integer> meetings = new HashMap<>();
        for (OpenTeam team : problem.teams()) {
            List<Integer> people = visitors(team, start);
            boolean senior = people.stream().anyMatch(p -> problem.person(p).isSenior());
            boolean pays = team.needsSenior() && !senior;
            for (int one : people) {
                for (int other : people) {
                    if (one < other
                            && (meetings.merge(new TeamInteraction.Pair(one, other), 1, Integer::sum) > 1 || pays)) {
                        unionIfSmall(one, other);
                    }
                }
            }
        }
    }

    private static List<Integer> visitors(OpenTeam team, List<Itinerary> start) {
        int period = team.team().periodIndex();
        return start.stream()
                .filter(i -> team.demands().stream().anyMatch(d -> d.index() == i.demands()[period]))
                .map(Itinerary::subproblem)
                .toList();
    }

    private void unionIfSmall(int one, int other) {
        if (sizes[find(one)] + sizes[find(other)] <= MOST_TRAVELLERS) {
            union(one, other);
        }
    }

    private void union(int one, int other) {
        int root = find(one);
        int otherRoot = find(other);
        if (root != otherRoot) {
            parents[otherRoot] = root;
            sizes[root] += sizes[otherRoot];
        }
    }

    private int find(int subproblem) {
        int root = subproblem;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Scope> scopes(DualPrices prices) {
        Map<Integer, BitSet> people = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            people.computeIfAbsent(find(i), c -> new BitSet()).set(i);
        }
        Map<Integer, BitSet> required = new HashMap<>();
        for (Demand demand : problem.demands()) {
            List<Integer> meeting =
                    candidates(demand).stream().map(this::find).distinct().toList();
            if (meeting.size() == 1) {
                required.computeIfAbsent(meeting.get(0), c -> new BitSet()).set(demand.index());
            }
        }
        List<Scope> scopes = new ArrayList<>();
        people.forEach((cluster, members) -> scopes.add(new Scope(
                problem, members, required.getOrDefault(cluster, new BitSet()), whole(members::get), prices)));
        return scopes;
    }

    /** The agencies all of whose people are in. */
    private BitSet whole(IntPredicate contains) {
        BitSet whole = new BitSet();
        whole.set(0, problem.sendings().size());
        for (int i = 0; i < parents.length; i++) {
            if (!contains.test(i)) {
                whole.clear(problem.agencyOf(i));
            }
        }
        return whole;
    }
}
