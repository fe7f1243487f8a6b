package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Handover;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The rules about the border of two periods: how far people move, and who stays. */
final class HandoverCosts {

    private final CpModel model;
    private final PostingVariables postings;
    private final Costs costs;
    private final Directory directory;

    HandoverCosts(CpModel model, PostingVariables postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        directory = postings.directory();
    }

    void add() {
        if (!costs.ignores(Rule.HANDOVER_DISTANCE)) {
            for (Supervisor person : postings.people()) {
                for (int period = 1; period < postings.periods(); period++) {
                    addBorder(person, period);
                }
            }
        }
        if (!costs.ignores(Rule.HANDOVER_CONTINUITY)) {
            postings.plan().getFacts().handovers().forEach(this::addHandover);
        }
    }

    private void addBorder(Supervisor person, int period) {
        Map<Team, Literal> before = postings.teams(person).get(period - 1);
        Map<Team, Literal> after = postings.teams(person).get(period);
        before.forEach((left, wasThere) -> {
            List<Team> far =
                    after.keySet().stream().filter(taken -> isFar(left, taken)).toList();
            if (postings.isInOnePlace(person) && !far.isEmpty()) {
                List<Literal> taken = new ArrayList<>(far.size());
                far.forEach(team -> taken.add(postings.isAt(person, team.post(), period)));
                addMove(LinearExpr.newBuilder().add(wasThere).add(PostingVariables.sum(taken)));
            } else {
                far.forEach(taken -> addMove(LinearExpr.newBuilder()
                        .add(wasThere)
                        .add(postings.isAt(person, taken.post(), period))
                        .addTerm(postings.isAt(person, left.post(), period), -1)
                        .addTerm(postings.isAt(person, taken.post(), period - 1), -1)));
            }
        });
    }

    private boolean isFar(Team left, Team taken) {
        return directory.kmBetween(left.post(), taken.post())
                > directory.parameters().handoverMaxKm();
    }

    /** Somebody moves where the sum comes to 2. */
    private void addMove(LinearExprBuilder leftAndTaken) {
        LinearArgument moves = costs.fault(Rule.HANDOVER_DISTANCE, 1);
        model.addLessOrEqual(leftAndTaken.add(-1), moves);
    }

    private void addHandover(Handover handover) {
        int keep = directory.parameters().keepMembers();
        LinearExprBuilder kept = LinearExpr.newBuilder().add(costs.fault(Rule.HANDOVER_CONTINUITY, keep, 1));
        Map<Supervisor, Literal> before = postings.members(handover.outgoing());
        postings.members(handover.incoming()).forEach((person, isThere) -> {
            Literal wasThere = before.get(person);
            if (wasThere != null) {
                BoolVar stays = model.newBoolVar("");
                model.addImplication(stays, isThere);
                model.addImplication(stays, wasThere);
                kept.add(stays);
            }
        });
        model.addGreaterOrEqual(kept, keep);
    }
}
