package org.lunzhu.solver.itinerary.block;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.choice.IntegerLimits;
import org.lunzhu.solver.itinerary.columns.ColumnGeneration;
import org.lunzhu.solver.itinerary.columns.ColumnLimit;

/** Shares out a block's seats anew, at nearly the least cost: column generation, then an integer choice of itineraries. */
public final class BlockSolver {

    private static final int MOST_EACH = 40;
    private static final double WORK = 0.3;

    private BlockSolver() {}

    /**
     * What came of a block.
     *
     * @param problem the block
     * @param itineraries better ones, one of every person; empty where none were found
     */
    public record Solved(ItineraryProblem problem, List<Itinerary> itineraries) {

        /** Whether there are better itineraries. */
        public boolean isBetter() {
            return !itineraries.isEmpty();
        }
    }

    /** Solves the block; {@code stop} is asked now and then. */
    public static Solved solve(ItineraryProblem block, BooleanSupplier stop) {
        ColumnLimit outcome = ColumnGeneration.solve(block, stop);
        Optional<List<Itinerary>> start = block.findStart();
        boolean mayGain = start.isPresent() && block.cost(start.get()) > outcome.leastCost() && !stop.getAsBoolean();
        IntegerLimits limits = new IntegerLimits(WORK, null, 1, stop);
        Optional<List<Itinerary>> better =
                mayGain ? IntegerMaster.improve(block, outcome, MOST_EACH, limits) : Optional.empty();
        return new Solved(block, better.orElse(List.of()));
    }
}
