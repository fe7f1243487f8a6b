package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.bound.FlowSeating;
import org.lunzhu.solver.cost.Account;
import org.lunzhu.solver.model.Plan;

/** Fills all periods of a complete part anew by one flow; kept if the plan got better. */
final class WholeFlow implements PhaseCommand<Plan> {

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        if (Bound.isProvable(part)) {
            FlowSeating.find(part, isPhaseTerminated)
                    .ifPresent(seating -> Proposal.accept(seating, new Account(part), director));
        }
    }
}
