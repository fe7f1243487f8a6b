package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.bound.flow.FlowSeating;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Solves the whole flow again and again, each time with workloads priced by what people held the last times: one flow at
 * each call. A flow counts only if the part got better.
 */
final class FlowRounds implements PhaseCommand<Plan> {

    private final PartProof proof;
    private final BooleanSupplier isOver;
    private final Map<Supervisor, Integer> held = new HashMap<>();

    /**
     * Rounds.
     *
     * @param isOver whether they have had their share of the time
     */
    FlowRounds(PartProof proof, BooleanSupplier isOver) {
        this.proof = proof;
        this.isOver = isOver;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        boolean complete = part.getSeats().stream().noneMatch(Seat::isEmpty);
        IncrementalScore incremental = new IncrementalScore(part);
        if (!complete || isOver.getAsBoolean() || proof.isReachedBy(incremental.score())) {
            return;
        }
        FlowSeating.near(part, held, () -> isPhaseTerminated.getAsBoolean() || isOver.getAsBoolean())
                .ifPresent(seating -> Proposal.accept(seating, incremental, director));
    }
}
