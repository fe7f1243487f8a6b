package org.lunzhu.solver.itinerary.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.Sending;
import org.lunzhu.solver.itinerary.person.ConvexSteps;
import org.lunzhu.solver.ortools.LinearProgram;

/**
 * The master program: choose itineraries so that every demand is met, nobody has two, and no agency sends more people
 * than it may, at the least cost with the burden of agencies. Around prices at hand, a seat of a demand may be left empty
 * or filled twice for a little more or less than its price, which keeps the program's own prices in that box.
 */
final class Master implements AutoCloseable {

    private static final int MANY_DEMANDS = 3_000;
    private static final double AT_BORDER = 0.999;

    private final ItineraryProblem problem;
    private final boolean isLarge;
    private final LinearProgram program;
    private final Set<Itinerary> known = new HashSet<>();
    private final int[] demandRows;
    private final List<LinearProgram.Column> empty = new ArrayList<>();
    private final List<LinearProgram.Column> twice = new ArrayList<>();
    private final int[] personRows;
    private final int[][] releaseRows;

    /** A master without itineraries. */
    Master(ItineraryProblem problem) {
        this.problem = problem;
        isLarge = isLarge(problem);
        program = isLarge ? LinearProgram.rough() : LinearProgram.exact();
        demandRows = new int[problem.demands().size()];
        problem.demands().forEach(this::addDemand);
        personRows = new int[problem.subproblems().size()];
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

    /** Whether the problem's master is solved only roughly. */
    static boolean isLarge(ItineraryProblem problem) {
        return problem.demands().size() > MANY_DEMANDS;
    }

    private void addDemand(Demand demand) {
        int row = program.addRowAtLeast(demand.seats().size());
        demandRows[demand.index()] = row;
        empty.add(program.addColumn(0, Double.POSITIVE_INFINITY).in(row, 1));
        twice.add(program.addColumn(0, Double.POSITIVE_INFINITY).in(row, -1));
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
        int agency = problem.agencyOf(itinerary.subproblem());
        LinearProgram.Column column =
                program.addColumn(itinerary.cost(), Double.POSITIVE_INFINITY).in(personRows[itinerary.subproblem()], 1);
        for (int period = 0; period < itinerary.demands().length; period++) {
            int demand = itinerary.demands()[period];
            if (demand >= 0) {
                column.in(demandRows[demand], 1).in(releaseRows[agency][period], 1);
            }
        }
        return true;
    }

    /** Solves it with the prices of demands at most so far from these; its cost, or empty where the solver gave up. */
    OptionalDouble findLeastCost(DualPrices centre, double width, BooleanSupplier stop) {
        for (int demand = 0; demand < demandRows.length; demand++) {
            double price = centre.demands()[demand];
            empty.get(demand).setCost(price + width);
            twice.get(demand).setCost(-Math.max(0, price - width));
        }
        return program.findLeastCost(stop);
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

    /** The share of the demands whose prices the box holds back. */
    static double shareAtBorder(DualPrices prices, DualPrices centre, double width) {
        int held = 0;
        for (int demand = 0; demand < prices.demands().length; demand++) {
            double moved = Math.abs(prices.demands()[demand] - centre.demands()[demand]);
            held += moved > AT_BORDER * width ? 1 : 0;
        }
        return (double) held / prices.demands().length;
    }

    @Override
    public void close() {
        program.close();
    }
}
