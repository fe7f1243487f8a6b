package org.lunzhu.solver.bound;

import java.util.List;
import java.util.OptionalDouble;
import org.lunzhu.solver.flow.LinearProgram;
import org.lunzhu.solver.model.Release;

/**
 * The master program: choose itineraries so that every demand is met, nobody has two, and no agency sends more people
 * than it may, at the least cost with the burden of agencies.
 */
final class Master implements AutoCloseable {

    private final LinearProgram program = new LinearProgram();
    private final int[] demandRows;
    private final int[] personRows;
    private final int[][] releaseRows;

    /**
     * A master without itineraries.
     *
     * @param dear what it costs to leave a seat of a demand empty, far above what filling it could
     * @param people how many people there are
     * @param releases by agency and period
     * @param weight weight of the burden of agencies
     */
    Master(List<Demand> demands, double dear, int people, List<List<Release>> releases, long weight) {
        demandRows = new int[demands.size()];
        for (Demand demand : demands) {
            int row = program.addRowAtLeast(demand.seats().size());
            demandRows[demand.index()] = row;
            program.addColumn(dear, demand.seats().size()).in(row, 1);
        }
        personRows = new int[people];
        for (int person = 0; person < people; person++) {
            personRows[person] = program.addRowAtMost(1);
        }
        releaseRows = new int[releases.size()][];
        for (int agency = 0; agency < releases.size(); agency++) {
            releaseRows[agency] = releaseRows(releases.get(agency), weight);
        }
    }

    private int[] releaseRows(List<Release> ofAgency, long weight) {
        int[] rows = new int[ofAgency.size()];
        for (int period = 0; period < rows.length; period++) {
            Release release = ofAgency.get(period);
            rows[period] = program.addRowAtMost(0);
            int most = Math.min(release.supervisors(), release.limit());
            for (double step : ConvexSteps.of(release::burden, most)) {
                program.addColumn(weight * step, 1).in(rows[period], -1);
            }
        }
        return rows;
    }

    /** Offers an itinerary of a person. */
    void add(int person, int agency, Itinerary itinerary) {
        LinearProgram.Column column = program.addColumn(itinerary.cost(), 1).in(personRows[person], 1);
        for (int period = 0; period < itinerary.demands().length; period++) {
            int demand = itinerary.demands()[period];
            if (demand >= 0) {
                column.in(demandRows[demand], 1).in(releaseRows[agency][period], 1);
            }
        }
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
        double[][] releases = new double[releaseRows.length][];
        for (int agency = 0; agency < releases.length; agency++) {
            releases[agency] = new double[releaseRows[agency].length];
            for (int period = 0; period < releases[agency].length; period++) {
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
