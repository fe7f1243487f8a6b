package org.lunzhu.benchmarks.cpsat.rule;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.Map;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Handover;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The rules about the border of two periods, and about what differs from a base plan. */
public final class HandoverRules {

    /** With more moves than these the model would not fit into memory; see the whole model. */
    static final long MOST_MOVES = 50_000_000;

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;
    private final Directory directory;

    public HandoverRules(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        directory = postings.plan().getDirectory();
    }

    /** Adds them; false if the rule about distance had to be left out. */
    public boolean add() {
        boolean fits = costs.ignores(Rule.HANDOVER_DISTANCE) || moves() <= MOST_MOVES;
        if (fits && !costs.ignores(Rule.HANDOVER_DISTANCE)) {
            for (Supervisor person : postings.people()) {
                for (int period = 1; period < postings.periods(); period++) {
                    addBorder(person, period);
                }
            }
        }
        if (!costs.ignores(Rule.HANDOVER_CONTINUITY)) {
            postings.plan().getFacts().handovers().forEach(this::addHandover);
        }
        if (!costs.ignores(Rule.STABILITY)) {
            addStability();
        }
        return fits;
    }

    /** Ways in which anybody can go from one post to another. */
    private long moves() {
        long moves = 0;
        for (Supervisor person : postings.people()) {
            List<Map<Team, Literal>> teams = postings.teams(person);
            for (int period = 1; period < postings.periods(); period++) {
                moves += (long) teams.get(period - 1).size() * teams.get(period).size();
            }
        }
        return moves;
    }

    private void addBorder(Supervisor person, int period) {
        List<Map<Team, Literal>> teams = postings.teams(person);
        teams.get(period - 1).forEach((left, wasThere) -> {
            List<Map.Entry<Team, Literal>> far = teams.get(period).entrySet().stream()
                    .filter(taken -> isFar(left, taken.getKey()))
                    .toList();
            if (far.isEmpty()) {
                return;
            }
            if (postings.isInOnePlace(person)) {
                addMove(wasThere, far.stream().map(Map.Entry::getValue).toArray(Literal[]::new));
            } else {
                far.forEach(taken -> addMove(person, left, wasThere, taken.getKey(), taken.getValue()));
            }
        });
    }

    private boolean isFar(Team left, Team taken) {
        return directory.kmBetween(left.post(), taken.post())
                > directory.parameters().handoverMaxKm();
    }

    /** From one post to one of those; who holds one post at a time has left the one and is new at the other. */
    private void addMove(Literal wasThere, Literal[] isNow) {
        LinearArgument moved = costs.amount(Rule.HANDOVER_DISTANCE, 1);
        model.addGreaterOrEqual(
                moved,
                LinearExpr.newBuilder().add(wasThere).addSum(isNow).add(-1).build());
    }

    private void addMove(Supervisor person, Team left, Literal wasThere, Team taken, Literal isThere) {
        LinearArgument moved = costs.amount(Rule.HANDOVER_DISTANCE, 1);
        Literal stays = postings.isAt(person, left.post(), taken.periodIndex());
        Literal wasAlready = postings.isAt(person, taken.post(), left.periodIndex());
        model.addGreaterOrEqual(
                moved,
                LinearExpr.newBuilder()
                        .add(wasThere)
                        .add(isThere)
                        .addTerm(stays, -1)
                        .addTerm(wasAlready, -1)
                        .add(-1)
                        .build());
    }

    private void addHandover(Handover handover) {
        int keep = directory.parameters().keepMembers();
        LinearArgument missing = costs.amount(Rule.HANDOVER_CONTINUITY, keep);
        LinearExprBuilder there = LinearExpr.newBuilder().add(missing);
        Map<Supervisor, Literal> before = postings.members(handover.outgoing());
        postings.members(handover.incoming()).forEach((person, isThere) -> {
            Literal wasThere = before.get(person);
            if (wasThere != null) {
                BoolVar stayed = model.newBoolVar("");
                model.addImplication(stayed, isThere);
                model.addImplication(stayed, wasThere);
                there.add(stayed);
            }
        });
        model.addGreaterOrEqual(there.build(), keep);
    }

    private void addStability() {
        for (Seat seat : postings.plan().getSeats()) {
            if (seat.getBaseSupervisor() != null) {
                costs.addConstant(Rule.STABILITY, 1);
            }
        }
        postings.choices().stream()
                .filter(choice -> choice.person().equals(choice.seat().getBaseSupervisor()))
                .forEach(choice -> costs.add(Rule.STABILITY, choice.variable(), 1, -1));
    }
}
