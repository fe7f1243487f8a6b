package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The rules about who is together with whom: young and old, and the same two again. */
final class TeamCosts {

    private final CpModel model;
    private final PostingVariables postings;
    private final Costs costs;

    TeamCosts(CpModel model, PostingVariables postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
    }

    void add() {
        if (!costs.ignores(Rule.TEAM_MIX)) {
            postings.seats().keySet().forEach(this::addMix);
        }
        if (!costs.ignores(Rule.REPEAT_PAIR)) {
            Map<Pair, Map<Integer, List<Literal>>> meetings = new LinkedHashMap<>();
            postings.seats().keySet().forEach(team -> addMeetings(team, meetings));
            meetings.forEach(this::addPair);
        }
    }

    /** A team of two or more has nobody senior. */
    private void addMix(Team team) {
        List<Literal> seniors = new ArrayList<>();
        List<Literal> juniors = new ArrayList<>();
        postings.members(team).forEach((person, isIn) -> (person.isSenior() ? seniors : juniors).add(isIn));
        int most = Math.min(
                juniors.size(), postings.seats().getOrDefault(team, List.of()).size());
        if (most < 2) {
            return;
        }
        LinearArgument unmixed = costs.fault(Rule.TEAM_MIX, 1);
        LinearExprBuilder mixed = LinearExpr.newBuilder().add(1).addTerm(unmixed, most - 1L);
        seniors.forEach(senior -> mixed.addTerm(senior, most - 1L));
        model.addLessOrEqual(PostingVariables.sum(juniors), mixed);
    }

    private record Pair(Supervisor one, Supervisor other) {

        static Pair of(Supervisor one, Supervisor other) {
            return one.id().compareTo(other.id()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private void addMeetings(Team team, Map<Pair, Map<Integer, List<Literal>>> meetings) {
        List<Supervisor> people = new ArrayList<>(postings.members(team).keySet());
        Map<Supervisor, Literal> members = postings.members(team);
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                Literal meet = both(
                        members.getOrDefault(people.get(one), model.falseLiteral()),
                        members.getOrDefault(people.get(other), model.falseLiteral()));
                meetings.computeIfAbsent(Pair.of(people.get(one), people.get(other)), p -> new LinkedHashMap<>())
                        .computeIfAbsent(team.periodIndex(), period -> new ArrayList<>())
                        .add(meet);
            }
        }
    }

    /** True where both are. */
    private Literal both(Literal one, Literal other) {
        BoolVar both = model.newBoolVar("");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(both).add(1), LinearExpr.sum(new Literal[] {one, other}));
        return both;
    }

    /** The two are together some times; no more than once in a period where one of them is in one place. */
    private void addPair(Pair pair, Map<Integer, List<Literal>> byPeriod) {
        boolean onceInAPeriod = postings.isInOnePlace(pair.one()) || postings.isInOnePlace(pair.other());
        List<Literal> meetings = new ArrayList<>();
        byPeriod.values().forEach(meetings::addAll);
        int most = onceInAPeriod ? byPeriod.size() : meetings.size();
        if (most < 2) {
            return;
        }
        long[] amounts = new long[most + 1];
        for (int times = 0; times <= most; times++) {
            amounts[times] = times * (times - 1L) / 2;
        }
        costs.addSteps(Rule.REPEAT_PAIR, PostingVariables.sum(meetings), amounts);
    }
}
