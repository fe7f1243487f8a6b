package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.flow.FlowSeating;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.cluster.LowerBound;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.move.LocalSearch;
import org.lunzhu.solver.optimize.block.ItineraryBlocks;
import org.lunzhu.solver.optimize.block.PostBlocks;
import org.lunzhu.solver.optimize.block.SeatBlocks;
import org.lunzhu.solver.optimize.design.DesignPhase;

/**
 * Improves one part, as phases of one Timefold solver: seat blocks, local search, itinerary or post blocks, a proof, then
 * local search and blocks in turn, until the time is up, nothing gains any more or the limit is reached.
 */
final class PartSearch {

    private static final int SEAT_BLOCKS = 1_000;
    private static final int ITINERARY_BLOCKS = 2_000;
    private static final int POST_BLOCKS = 10;
    private static final int ROUNDS = 30;
    private static final int STEPS_A_BLOCK = 20;
    private static final long MOVES = 5_000;
    private static final long MOVES_A_SEAT = 5;
    private static final int CHAIN_CALLS = 1_000;
    private static final double SHARE_OF_CHAINS = 0.9;
    private static final double SHARE_OF_SEAT_BLOCKS = 0.4;
    private static final double SHARE_BEFORE_PROOF = 0.5;

    private final Plan part;
    private final OptimizerSettings settings;
    private final Deadline deadline;
    private final Running running;
    private final SeatBlocks seatBlocks;
    private final ItineraryBlocks itineraryBlocks;
    private final PostBlocks postBlocks;
    private final PartProof proof;
    private volatile @Nullable Solver<Plan> solver;

    /**
     * A search.
     *
     * @param deadline the part's own
     * @param workers solves blocks
     * @param threads how many blocks may be in work at once
     */
    PartSearch(
            Plan part, OptimizerSettings settings, Deadline deadline, Running running, Executor workers, int threads) {
        this.part = part;
        this.settings = settings;
        this.deadline = deadline;
        this.running = running;
        seatBlocks = new SeatBlocks(settings.seed(), () -> deadline.isPast(SHARE_OF_SEAT_BLOCKS));
        Integer steps = settings.stepLimit();
        long turns = steps == null ? Long.MAX_VALUE : steps / STEPS_A_BLOCK;
        itineraryBlocks = new ItineraryBlocks(settings.seed(), workers, threads, turns, this::isProofDue);
        postBlocks = new PostBlocks(settings.seed());
        proof = new PartProof(part, timeToProve(), this::end);
    }

    /** Knows from the start what is proven of the part, null for nothing, and whether to try and prove more. */
    void startFrom(@Nullable LowerBound known, boolean isProofWanted) {
        proof.startFrom(known, part, isProofWanted);
    }

    private @Nullable Duration timeToProve() {
        Duration limit = deadline.limit();
        return limit == null || settings.stepLimit() != null
                ? null
                : Duration.ofMillis((long) (limit.toMillis() * (1 - SHARE_BEFORE_PROOF)));
    }

    private boolean isProofDue() {
        return proof.isPending() && deadline.isPast(SHARE_BEFORE_PROOF);
    }

    private void end() {
        Solver<Plan> own = solver;
        if (own != null) {
            own.terminateEarly();
        }
    }

    /** Searches; hears of every better part. */
    void run(BiConsumer<Plan, HardMediumSoftLongScore> listener) {
        Solver<Plan> own = SolverFactory.<Plan>create(config()).buildSolver();
        solver = own;
        own.addEventListener(event -> {
            HardMediumSoftLongScore score = (HardMediumSoftLongScore) Objects.requireNonNull(event.getNewBestScore());
            listener.accept(event.getNewBestSolution(), score);
            if (proof.isReachedBy(score)) {
                own.terminateEarly();
            }
        });
        running.solve(own, part);
        itineraryBlocks.end();
    }

    /** What is proven of the part; null for nothing. */
    @Nullable
    LowerBound limitOrNull() {
        return proof.limitOrNull();
    }

    private SolverConfig config() {
        TerminationConfig termination =
                new TerminationConfig().withSpentLimit(Objects.requireNonNullElse(deadline.left(), Duration.ofDays(1)));
        return LocalSearch.config(settings.seed())
                .withTerminationConfig(termination)
                .withPhaseList(phases());
    }

    @SuppressWarnings("rawtypes") // as Timefold has them
    private List<PhaseConfig> phases() {
        List<PhaseConfig> phases = new ArrayList<>();
        ChainPhase chains =
                new ChainPhase(proof, new SplittableRandom(settings.seed()), () -> deadline.isPast(SHARE_OF_CHAINS));
        ExactPhase exact = new ExactPhase(proof);
        DesignPhase design = new DesignPhase(settings.seed(), proof::isReachedBy);
        Programme programme = part.getDirectory().programme();
        boolean itineraries = ItineraryProblem.fits(part) && programme != Programme.MUTUAL;
        if (FlowSeating.isAllThereIs(part)) {
            phases.add(repeated(proof, 1));
            phases.add(repeated(chains, settings.stepLimit() == null ? CHAIN_CALLS : 1));
        }
        phases.add(repeated(seatBlocks, SEAT_BLOCKS));
        if (DesignPhase.fits(part)) {
            phases.add(repeated(design, 1));
        }
        for (int i = 0; i < (settings.stepLimit() == null ? ROUNDS : 1); i++) {
            phases.add(LocalSearch.phase().withTerminationConfig(endOfLocalSearch()));
            if (itineraries) {
                phases.add(repeated(itineraryBlocks, ITINERARY_BLOCKS));
            }
            if (PostBlocks.fits(part) && !ExactPhase.fits(part)) {
                phases.add(repeated(postBlocks, postBlocksARound()));
            }
            phases.add(repeated(proof, 1));
            if (DesignPhase.fits(part)) {
                phases.add(repeated(design, 1));
            }
            if (ExactPhase.fits(part)) {
                phases.add(repeated(exact, 1));
            }
        }
        return phases;
    }

    private int postBlocksARound() {
        Integer steps = settings.stepLimit();
        return steps == null ? POST_BLOCKS : Math.max(1, steps / STEPS_A_BLOCK);
    }

    private TerminationConfig endOfLocalSearch() {
        Integer steps = settings.stepLimit();
        if (steps != null) {
            return new TerminationConfig().withStepCountLimit(steps);
        }
        return new TerminationConfig()
                .withMoveCountLimit(MOVES + MOVES_A_SEAT * part.getSeats().size());
    }

    private static CustomPhaseConfig repeated(PhaseCommand<Plan> command, int times) {
        return new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(times, command));
    }
}
