package org.lunzhu.benchmarks.cpsat.rule;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.benchmarks.cpsat.model.Table;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The rules about who is together with whom. */
public final class TeamRules {

    /** With more meetings than these the model would not fit into memory; see the whole model. */
    static final long MOST_MEETINGS = 3_000_000;

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;

    public TeamRules(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
    }

    /** Adds them; false if the rule about pairs had to be left out. */
    public boolean add() {
        if (!costs.ignores(Rule.TEAM_MIX)) {
            postings.seats().keySet().forEach(this::addMix);
        }
        if (costs.ignores(Rule.REPEAT_PAIR)) {
            return true;
        }
        boolean fits = meetings() <= MOST_MEETINGS;
        if (fits) {
            addPairs();
        }
        return fits;
    }

    /** Without a senior, two people cost; more than two cannot cost more, so they count by what is possible. */
    private void addMix(Team team) {
        Map<Supervisor, Literal> members = postings.members(team);
        long most = Math.min(members.size(), team.post().seats());
        if (most < 2) {
            return;
        }
        LinearArgument unmixed = costs.amount(Rule.TEAM_MIX, 1);
        LinearExprBuilder people = LinearExpr.newBuilder().addTerm(unmixed, 1 - most);
        members.forEach((person, member) -> people.addTerm(member, person.isSenior() ? 1 - most : 1));
        model.addLessOrEqual(people.build(), 1);
    }

    private long meetings() {
        return postings.seats().keySet().stream()
                .mapToLong(team -> postings.members(team).size())
                .map(people -> people * (people - 1) / 2)
                .sum();
    }

    private void addPairs() {
        Map<Pair, Map<Integer, List<Literal[]>>> meetings = new LinkedHashMap<>();
        for (Team team : postings.seats().keySet()) {
            List<Map.Entry<Supervisor, Literal>> members =
                    new ArrayList<>(postings.members(team).entrySet());
            for (int one = 0; one < members.size(); one++) {
                for (int other = 0; other < one; other++) {
                    Pair pair = Pair.of(
                            members.get(one).getKey(), members.get(other).getKey());
                    meetings.computeIfAbsent(pair, p -> new LinkedHashMap<>())
                            .computeIfAbsent(team.periodIndex(), t -> new ArrayList<>())
                            .add(new Literal[] {
                                members.get(one).getValue(), members.get(other).getValue()
                            });
                }
            }
        }
        meetings.forEach(this::addPair);
    }

    private record Pair(Supervisor one, Supervisor other) {

        static Pair of(Supervisor one, Supervisor other) {
            return one.id().compareTo(other.id()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private void addPair(Pair pair, Map<Integer, List<Literal[]>> byPeriod) {
        boolean onceAPeriod = postings.isInOnePlace(pair.one()) || postings.isInOnePlace(pair.other());
        int possible = onceAPeriod
                ? byPeriod.size()
                : byPeriod.values().stream().mapToInt(List::size).sum();
        if (possible < 2) {
            return;
        }
        List<LinearArgument> together = new ArrayList<>();
        for (List<Literal[]> inPeriod : byPeriod.values()) {
            if (onceAPeriod) {
                together.add(together(inPeriod));
            } else {
                inPeriod.forEach(both -> together.add(together(List.<Literal[]>of(both))));
            }
        }
        long[] amounts = new long[possible + 1];
        for (int times = 0; times <= possible; times++) {
            amounts[times] = times * (times - 1L) / 2;
        }
        new Table(model, amounts)
                .costs(LinearExpr.sum(together.toArray(LinearArgument[]::new)), costs, Rule.REPEAT_PAIR);
    }

    /** At least 1 if the two are together in one of the teams. */
    private LinearArgument together(List<Literal[]> teams) {
        LinearArgument together = model.newBoolVar("");
        for (Literal[] both : teams) {
            model.addGreaterOrEqual(
                    together,
                    LinearExpr.newBuilder().add(both[0]).add(both[1]).add(-1).build());
        }
        return together;
    }
}
