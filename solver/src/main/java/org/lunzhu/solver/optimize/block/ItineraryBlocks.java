package org.lunzhu.solver.optimize.block;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;

/**
 * Improves a part by having a few people share out anew all the seats they hold, over all periods: each call looks for
 * one block that gains. Blocks are solved side by side, and what comes of one counts only if the whole plan got better.
 *
 * <p>After many blocks in a row without a gain, calls do nothing until another phase has begun.
 */
public final class ItineraryBlocks implements PhaseCommand<Plan> {

    private final BlockChoice choice;
    private final Executor workers;
    private final int threads;
    private final BooleanSupplier isOver;
    private final long seed;
    private long turns;
    private long turnsLeft;
    private @Nullable BlockRound round;

    /**
     * A search.
     *
     * @param workers solves all blocks but one; that is solved on the calling thread
     * @param threads how many blocks may be in work at once; 1 where one plan must come of one seed
     * @param turns how often at most a block is started
     * @param isOver whether it has had its share of the time
     */
    public ItineraryBlocks(long seed, Executor workers, int threads, long turns, BooleanSupplier isOver) {
        this.seed = seed;
        this.workers = workers;
        this.threads = threads;
        this.isOver = isOver;
        this.turns = turns;
        turnsLeft = turns;
        choice = new BlockChoice(new Random(seed));
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        BlockRound current = roundOf(director.getWorkingSolution());
        boolean gained = false;
        while (!gained
                && !current.isIdle()
                && turnsLeft > 0
                && !isPhaseTerminated.getAsBoolean()
                && !isOver.getAsBoolean()) {
            turnsLeft--;
            current.start(workers, threads, isPhaseTerminated);
            gained = current.applyNext(director);
        }
    }

    private BlockRound roundOf(Plan part) {
        BlockRound current = round;
        if (current == null || !current.isOf(part)) {
            end();
            current = new BlockRound(part, choice, seed + turns - turnsLeft);
            round = current;
        }
        return current;
    }

    /** Lets go of the blocks in work. */
    public void end() {
        if (round != null) {
            round.end();
        }
    }
}
