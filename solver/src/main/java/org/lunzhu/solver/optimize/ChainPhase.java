package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.chain.EjectionChains;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Ejection chains from the plan at hand, so many turns at each call, with prices from the proof. */
final class ChainPhase implements PhaseCommand<Plan> {

    private static final int TURNS_A_PERSON = 5;

    private final PartProof proof;
    private final BooleanSupplier isOver;
    private final RandomGenerator random;

    /**
     * A phase.
     *
     * @param isOver whether it has had its share of the time
     */
    ChainPhase(PartProof proof, RandomGenerator random, BooleanSupplier isOver) {
        this.proof = proof;
        this.random = random;
        this.isOver = isOver;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        IncrementalScore incremental = new IncrementalScore(part);
        double[] prices = proof.prices();
        if (prices.length == 0
                || !Bound.isProvable(part)
                || isOver.getAsBoolean()
                || proof.isReachedBy(incremental.score())) {
            return;
        }
        EjectionChains chains = new EjectionChains(part, prices, random);
        int turns = TURNS_A_PERSON * chains.people();
        for (int i = 0; i < turns && !isPhaseTerminated.getAsBoolean() && !isOver.getAsBoolean(); i++) {
            chains.turn(seating -> Proposal.accept(seating, incremental, director));
        }
    }
}
