package org.lunzhu.solver.itinerary;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.lunzhu.solver.flow.LinearProgram;

/**
 * The master program: choose itineraries so that every demand is met, nobody has two, and no agency sends more people
 * than it may, at the least cost with the burden of agencies.
 */
final class Master implements AutoCloseable {

    private final ItineraryProblem problem;
    private final LinearProgram program = new LinearProgram();
    private final Set<Itinerary> known = new HashSet<>();
    private final int[] demandRows;
    private final int[] personRows;
    private final int[][] releaseRows;

    /**
     * A master without itineraries.
     *
     * @param dear what it costs to leave a seat of a demand empty, far above what filling it could
     */
    Master(ItineraryProblem problem, double dear) {
        this.problem = problem;
        demandRows = new int[problem.demands().size()];
        for (Demand demand : problem.demands()) {
            int row = program.addRowAtLeast(demand.seats().size());
            demandRows[demand.index()] = row;
            program.addColumn(dear, demand.seats().size()).in(row, 1);
        }
        personRows = new int[problem.travellers().size()];
        for (int person = 0; person < personRows.length; person++) {
            personRows[person] = program.addRowAtMost(1);
        }
        releaseRows = new int[problem.sendings().size()][problem.periods()];
        for (int agency = 0; agency < releaseRows.length; agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                releaseRows[agency][period] =
                        addRelease(problem.sendings().get(agency).get(period));
            }
        }
    }

    private int addRelease(Sending sending) {
        int row = program.addRowAtMost(0);
        for (double step : ConvexSteps.of(sending::costOf, sending.most())) {
            program.addColumn(step, 1).in(row, -1);
        }
        return row;
    }

    /** Offers an itinerary; false for one that is known. */
    boolean add(Itinerary itinerary) {
        if (!known.add(itinerary)) {
            return false;
        }
        int agency = problem.agencyOf(itinerary.traveller());
        LinearProgram.Column column = program.addColumn(itinerary.cost(), 1).in(personRows[itinerary.traveller()], 1);
        for (int period = 0; period < itinerary.demands().length; period++) {
            int demand = itinerary.demands()[period];
            if (demand >= 0) {
                column.in(demandRows[demand], 1).in(releaseRows[agency][period], 1);
            }
        }
        return true;
    }

    /** Solves it; its cost, or empty where the linear solver gave up. */
    OptionalDouble findLeastCost() {
        return program.findLeastCost();
    }

    /** What its rows are worth once it is solved. */
    DualPrices prices() {
        double[] demands = new double[demandRows.length];
        for (int i = 0; i < demands.length; i++) {
            demands[i] = Math.max(0, program.dual(demandRows[i]));
        }
        double[][] releases = new double[releaseRows.length][problem.periods()];
        for (int agency = 0; agency < releases.length; agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                releases[agency][period] = Math.max(0, -program.dual(releaseRows[agency][period]));
            }
        }
        return new DualPrices(demands, releases);
    }

    @Override
    public void close() {
        program.close();
    }
}
