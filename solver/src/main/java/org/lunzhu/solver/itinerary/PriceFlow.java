package org.lunzhu.solver.itinerary;

import java.util.Arrays;
import java.util.List;
import org.lunzhu.solver.flow.CostNetwork;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;

/**
 * One flow over all periods in which nobody has to rotate, source → traveller (workload and service) → traveller in a
 * period (the agency's price) → demand → sink, for the sake of its prices. Where it would be too large, it holds some
 * candidates of each demand.
 */
final class PriceFlow {

    private static final double FINEST = 1_000;
    private static final double MOST_COST = 1L << 38;
    private static final double DEAR = 4;

    private final ItineraryProblem problem;
    private final double[][] releases;
    private final CostNetwork network;
    private final Candidates candidates;
    private final int[][] nodes;
    private final double scale;
    private final long dear;

    private PriceFlow(ItineraryProblem problem, double[][] releases, CostNetwork network) {
        this.problem = problem;
        this.releases = releases;
        this.network = network;
        List<Seat> seats = problem.demands().stream().map(Demand::seat).toList();
        candidates = Candidates.forSeats(seats, problem.directory());
        nodes = new int[problem.travellers().size()][problem.periods()];
        double most = mostCost();
        scale = Math.min(FINEST, MOST_COST / most);
        dear = Math.round(scale * most);
    }

    /**
     * By demand, what one more seat of it costs; at least 0.
     *
     * @param releases by agency and period, what sending one more person costs
     */
    static double[] pricesOfDemands(ItineraryProblem problem, double[][] releases) {
        try (CostNetwork network = new CostNetwork()) {
            return new PriceFlow(problem, releases, network).prices();
        }
    }

    /** Above whatever a seat can cost in a flow. */
    private double mostCost() {
        double most = 1;
        for (Traveller traveller : problem.travellers()) {
            most = Math.max(most, traveller.mostCost());
        }
        double burden =
                Arrays.stream(releases).flatMapToDouble(Arrays::stream).max().orElse(0);
        return DEAR * (most + burden);
    }

    private double[] prices() {
        int source = network.addNode();
        int sink = network.addNode();
        for (int traveller = 0; traveller < nodes.length; traveller++) {
            addTraveller(source, traveller);
        }
        int[] demandNodes = problem.demands().stream()
                .mapToInt(demand -> addDemand(source, sink, demand))
                .toArray();
        int seats = problem.demands().stream().mapToInt(d -> d.seats().size()).sum();
        network.setSupply(source, seats);
        network.setSupply(sink, -seats);
        network.solve();
        long[] potentials = network.potentials();
        return Arrays.stream(demandNodes)
                .mapToDouble(node -> Math.max(0, (potentials[node] - potentials[source]) / scale))
                .toArray();
    }

    private void addTraveller(int source, int index) {
        int node = network.addNode();
        for (double step : problem.travellers().get(index).stepsOfPeriods()) {
            network.addArc(source, node, 1, Math.round(scale * step));
        }
        for (int period = 0; period < problem.periods(); period++) {
            nodes[index][period] = network.addNode();
            double price = releases[problem.agencyOf(index)][period];
            network.addArc(node, nodes[index][period], 1, Math.round(scale * price));
        }
    }

    /** Adds the demand with its candidates, and with what it costs to leave a seat of it empty. */
    private int addDemand(int source, int sink, Demand demand) {
        int node = network.addNode();
        int seats = demand.seats().size();
        network.addArc(node, sink, seats, 0);
        network.addArc(source, node, seats, dear);
        for (Supervisor person : candidates.of(demand.seat())) {
            int index = problem.indexOf(person);
            long cost =
                    index < nodes.length ? problem.travellers().get(index).costOfDemand(demand) : Traveller.FORBIDDEN;
            if (cost < Traveller.FORBIDDEN / 2) {
                network.addArc(nodes[index][demand.period()], node, 1, Math.round(scale * cost));
            }
        }
        return node;
    }
}
