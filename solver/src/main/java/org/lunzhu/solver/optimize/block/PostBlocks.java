package org.lunzhu.solver.optimize.block;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.exact.ExactAnswer;
import org.lunzhu.solver.exact.ExactSearch;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Improves a part by seating the teams of two posts anew, over all periods at once, while everybody else stays: the posts
 * can trade their periods, whole teams at a time. Each call tries two posts.
 *
 * <p>It is for what itineraries leave alone: seats that stay empty, rules that stay broken, and people who hold several
 * seats at a time. Elsewhere it does nothing.
 */
public final class PostBlocks implements PhaseCommand<Plan> {

    /** A model takes in the whole part, of which all but the block is fixed; beyond, that takes too long. */
    private static final int MOST_SEATS = 2_000;

    /** Of one block, in CP-SAT's deterministic seconds. */
    private static final double EFFORT = 0.2;

    private final Random random;
    private @Nullable PostDraw draw;

    public PostBlocks(long seed) {
        random = new Random(seed);
    }

    /** Whether the part is small enough. */
    public static boolean fits(Plan part) {
        return part.getSeats().size() <= MOST_SEATS;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        IncrementalScore incremental = new IncrementalScore(part);
        if (isAtHome(part, incremental) && !isPhaseTerminated.getAsBoolean()) {
            Predicate<Seat> block = drawOf(part).draw(random);
            ExactAnswer answer =
                    ExactSearch.solve(new PostBlock(part, incremental.roster()).of(block), EFFORT, isPhaseTerminated);
            Proposal.accept(PostBlock.seating(part, block, answer), incremental, director);
        }
    }

    private static boolean isAtHome(Plan part, IncrementalScore incremental) {
        boolean isFine = incremental.score().hardScore() == 0
                && part.getSeats().stream().noneMatch(seat -> seat.isStaffed() && seat.isEmpty());
        return !(isFine && ItineraryProblem.fits(part));
    }

    private PostDraw drawOf(Plan part) {
        PostDraw known = draw;
        if (known == null || !known.isOf(part)) {
            known = new PostDraw(part);
            draw = known;
        }
        return known;
    }
}
