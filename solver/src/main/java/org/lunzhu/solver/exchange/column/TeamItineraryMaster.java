package org.lunzhu.solver.exchange.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.exchange.problem.ExchangeProblem;
import org.lunzhu.solver.exchange.problem.TeamItinerary;
import org.lunzhu.solver.ortools.LinearProgram;

/** The master program: choose at most one itinerary of every agency so that every task is taken, at the least cost. */
final class TeamItineraryMaster implements AutoCloseable {

    private final LinearProgram program = LinearProgram.exact();
    private final Set<List<Integer>> known = new HashSet<>();
    private final int[] taskRows;
    private final int[] senderRows;

    /**
     * A master without itineraries.
     *
     * @param dear what it costs to leave a task, far above what taking it could
     */
    TeamItineraryMaster(ExchangeProblem problem, double dear) {
        taskRows = new int[problem.tasks().size()];
        for (int task = 0; task < taskRows.length; task++) {
            taskRows[task] = program.addRowAtLeast(1);
            program.addColumn(dear, 1).in(taskRows[task], 1);
        }
        senderRows = new int[problem.senders().size()];
        for (int sender = 0; sender < senderRows.length; sender++) {
            senderRows[sender] = program.addRowAtMost(1);
        }
    }

    /** Offers a itinerary; false for one that is known. */
    boolean add(TeamItinerary itinerary) {
        boolean isNew = known.add(keyOf(itinerary));
        if (isNew) {
            LinearProgram.Column column = program.addColumn(itinerary.cost(), 1).in(senderRows[itinerary.sender()], 1);
            itinerary.tasks().stream().filter(task -> task >= 0).forEach(task -> column.in(taskRows[task], 1));
        }
        return isNew;
    }

    private static List<Integer> keyOf(TeamItinerary itinerary) {
        List<Integer> key = new ArrayList<>(itinerary.tasks());
        key.add(itinerary.sender());
        return key;
    }

    OptionalDouble findLeastCost(BooleanSupplier stop) {
        return program.findLeastCost(stop);
    }

    /** By task, what taking it is worth once the master is solved. */
    double[] prices() {
        double[] prices = new double[taskRows.length];
        for (int task = 0; task < prices.length; task++) {
            prices[task] = Math.max(0, program.dual(taskRows[task]));
        }
        return prices;
    }

    @Override
    public void close() {
        program.close();
    }
}
