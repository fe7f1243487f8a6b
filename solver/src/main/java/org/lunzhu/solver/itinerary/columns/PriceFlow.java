package org.lunzhu.solver.itinerary.columns;

import java.util.Arrays;
import java.util.List;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.Candidates;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.person.Options;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.CostNetwork;

/**
 * One flow over all periods in which nobody has to rotate, source → person (workload and service) → person in a
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
    private final int[][] nodes;
    private final double scale;
    private final long dear;

    private PriceFlow(ItineraryProblem problem, double[][] releases, CostNetwork network) {
        this.problem = problem;
        this.releases = releases;
        this.network = network;
        nodes = new int[problem.subproblems().size()][problem.periods()];
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
        for (PersonSubproblem subproblem : problem.subproblems()) {
            most = Math.max(most, subproblem.mostCost());
        }
        double burden =
                Arrays.stream(releases).flatMapToDouble(Arrays::stream).max().orElse(0);
        return DEAR * (most + burden);
    }

    private double[] prices() {
        int source = network.addNode();
        int sink = network.addNode();
        for (int subproblem = 0; subproblem < nodes.length; subproblem++) {
            addSubproblem(source, subproblem);
        }
        int[] demandNodes = problem.demands().stream()
                .mapToInt(demand -> addDemand(source, sink, demand))
                .toArray();
        addPostings(demandNodes);
        int seats = problem.demands().stream().mapToInt(d -> d.seats().size()).sum();
        network.setSupply(source, seats);
        network.setSupply(sink, -seats);
        network.solve();
        long[] potentials = network.potentials();
        return Arrays.stream(demandNodes)
                .mapToDouble(node -> Math.max(0, (potentials[node] - potentials[source]) / scale))
                .toArray();
    }

    private void addSubproblem(int source, int index) {
        int node = network.addNode();
        for (double step : problem.subproblems().get(index).stepsOfPeriods()) {
            network.addArc(source, node, 1, Math.round(scale * step));
        }
        for (int period = 0; period < problem.periods(); period++) {
            nodes[index][period] = network.addNode();
            double price = releases[problem.agencyOf(index)][period];
            network.addArc(node, nodes[index][period], 1, Math.round(scale * price));
        }
    }

    /** Adds the demand with what it costs to leave a seat of it empty. */
    private int addDemand(int source, int sink, Demand demand) {
        int node = network.addNode();
        network.addArc(node, sink, demand.seats().size(), 0);
        network.addArc(source, node, demand.seats().size(), dear);
        return node;
    }

    private void addPostings(int[] demandNodes) {
        List<Seat> seats = problem.demands().stream().map(Demand::seat).toList();
        Candidates candidates = Candidates.forSeats(seats, problem.directory()).wider();
        if (candidates.areAll(seats)) {
            for (int subproblem = 0; subproblem < nodes.length; subproblem++) {
                for (int period = 0; period < problem.periods(); period++) {
                    Options options = problem.subproblems().get(subproblem).options(period);
                    for (int i = 0; i < options.size(); i++) {
                        Demand demand = problem.demands().get(options.demand(i));
                        addPosting(subproblem, demand, options.cost(i), demandNodes);
                    }
                }
            }
        } else {
            problem.demands().forEach(demand -> addPostings(demand, candidates, demandNodes));
        }
    }

    private void addPostings(Demand demand, Candidates candidates, int[] demandNodes) {
        for (Supervisor person : candidates.of(demand.seat())) {
            int subproblem = problem.indexOf(person);
            if (subproblem < nodes.length) {
                addPosting(
                        subproblem,
                        demand,
                        problem.subproblems().get(subproblem).costOfDemand(demand),
                        demandNodes);
            }
        }
    }

    private void addPosting(int subproblem, Demand demand, long cost, int[] demandNodes) {
        if (cost < PersonSubproblem.FORBIDDEN / 2) {
            network.addArc(
                    nodes[subproblem][demand.period()], demandNodes[demand.index()], 1, Math.round(scale * cost));
        }
    }
}
