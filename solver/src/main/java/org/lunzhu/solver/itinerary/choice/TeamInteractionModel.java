package org.lunzhu.solver.itinerary.choice;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.TeamInteraction;
import org.lunzhu.solver.itinerary.demand.OpenTeam;
import org.lunzhu.solver.rule.Rule;

/** What people who travel together cost, as rows of the integer program: pairs who meet again, teams without seniors. */
final class TeamInteractionModel {

    private final Scope scope;
    private final ItineraryProblem problem;
    private final CpModel model;
    private final LinearExprBuilder cost;
    private final Map<Itinerary, BoolVar> chosen;
    private final Set<List<Object>> startVisits = new HashSet<>();
    private final Map<Integer, OpenTeam> teamOfDemand = new HashMap<>();
    private final Map<OpenTeam, Map<Integer, List<Literal>>> visits = new LinkedHashMap<>();

    TeamInteractionModel(
            Scope scope,
            CpModel model,
            LinearExprBuilder cost,
            Map<Itinerary, BoolVar> chosen,
            Collection<Itinerary> start) {
        this.scope = scope;
        this.problem = scope.problem();
        this.model = model;
        this.cost = cost;
        this.chosen = chosen;
        start.forEach(itinerary -> {
            for (int demand : itinerary.demands()) {
                if (demand >= 0) {
                    startVisits.add(List.of(problem.demands().get(demand).team(), itinerary.subproblem()));
                }
            }
        });
    }

    void add() {
        for (OpenTeam team : problem.teams()) {
            team.demands().forEach(d -> teamOfDemand.put(d.index(), team));
            visits.put(team, new TreeMap<>());
        }
        chosen.forEach(this::noteVisits);
        if (problem.weights().of(Rule.TEAM_MIX) > 0) {
            visits.forEach(this::addMix);
        }
        if (problem.weights().of(Rule.REPEAT_PAIR) > 0) {
            addPairs();
        }
    }

    private void noteVisits(Itinerary itinerary, BoolVar variable) {
        for (int demand : itinerary.demands()) {
            OpenTeam team = teamOfDemand.get(demand);
            if (team != null) {
                visits.getOrDefault(team, Map.of())
                        .computeIfAbsent(itinerary.subproblem(), t -> new ArrayList<>())
                        .add(variable);
            }
        }
    }

    private void addMix(OpenTeam team, Map<Integer, List<Literal>> visitors) {
        if (scope.counts(team)) {
            BoolVar none = model.newBoolVar("");
            cost.addTerm(none, ChoiceModel.UNITS * problem.weights().of(Rule.TEAM_MIX));
            List<Literal> clause = new ArrayList<>();
            clause.add(none);
            visitors.forEach((person, ways) -> {
                if (problem.person(person).isSenior()) {
                    clause.addAll(ways);
                }
            });
            model.addBoolOr(clause);
            boolean mixed = visitors.keySet().stream()
                    .anyMatch(p -> problem.person(p).isSenior() && startVisits.contains(List.of(team.team(), p)));
            model.addHint(none, !mixed);
        }
    }

    private void addPairs() {
        Map<TeamInteraction.Pair, List<OpenTeam>> common = new LinkedHashMap<>();
        visits.forEach((team, visitors) -> {
            List<Integer> people = List.copyOf(visitors.keySet());
            for (int one = 0; one < people.size(); one++) {
                for (int other = one + 1; other < people.size(); other++) {
                    common.computeIfAbsent(
                                    new TeamInteraction.Pair(people.get(one), people.get(other)),
                                    p -> new ArrayList<>())
                            .add(team);
                }
            }
        });
        Map<List<Object>, Literal> presence = new HashMap<>();
        common.forEach((pair, teams) -> {
            if (teams.stream().map(t -> t.team().periodIndex()).distinct().count() > 1) {
                addPair(pair, teams, presence);
            }
        });
    }

    /** For k teams in common, k(k−1)/2 as the greatest of its tangents m·k − m(m+1)/2. */
    private void addPair(TeamInteraction.Pair pair, List<OpenTeam> teams, Map<List<Object>, Literal> presence) {
        int met = 0;
        LinearExprBuilder together = LinearExpr.newBuilder();
        for (OpenTeam team : teams) {
            BoolVar both = model.newBoolVar("");
            model.addBoolOr(new Literal[] {
                both,
                presence(team, pair.one(), presence).not(),
                presence(team, pair.other(), presence).not()
            });
            together.add(both);
            boolean now = startVisits.contains(List.of(team.team(), pair.one()))
                    && startVisits.contains(List.of(team.team(), pair.other()));
            model.addHint(both, now);
            met += now ? 1 : 0;
        }
        int most =
                (int) teams.stream().map(t -> t.team().periodIndex()).distinct().count();
        IntVar again = model.newIntVar(0, most * (most - 1L) / 2, "");
        model.addHint(again, met * (met - 1L) / 2);
        cost.addTerm(again, ChoiceModel.UNITS * problem.weights().of(Rule.REPEAT_PAIR));
        for (int m = 1; m < most; m++) {
            LinearExprBuilder tangent =
                    LinearExpr.newBuilder().addTerm(again, 1).add(m * (m + 1) / 2);
            tangent.addTerm(together.build(), -m);
            model.addGreaterOrEqual(tangent, 0);
        }
    }

    private Literal presence(OpenTeam team, int person, Map<List<Object>, Literal> known) {
        return known.computeIfAbsent(List.of(team.team(), person), key -> {
            List<Literal> ways = visits.getOrDefault(team, Map.of()).getOrDefault(person, List.of());
            if (ways.size() == 1) {
                return ways.get(0);
            }
            BoolVar present = model.newBoolVar("");
            LinearExprBuilder sum = LinearExpr.newBuilder();
            ways.forEach(sum::add);
            model.addEquality(sum, present);
            model.addHint(present, startVisits.contains(key));
            return present;
        });
    }
}
