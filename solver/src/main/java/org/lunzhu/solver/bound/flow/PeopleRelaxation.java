package org.lunzhu.solver.bound.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.ConvexSteps;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.CostNetwork;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Workload;

/**
 * The least that people and seats can cost when nobody has to rotate: one flow over all periods, source → person
 * (workload) → person in a period (capacity and duties) → demand → sink.
 */
final class PeopleRelaxation {

    /** Divided by every number from 1 to 10 without a rest, as the slopes of a workload rounded down are. */
    private static final long FINE = 2_520;

    private static final long MOST_COST = 1L << 38;

    private final Plan plan;
    private final Directory directory;
    private final SoftWeights weights;
    private final Duties duties;
    private final List<Demand> demands;
    private final Map<Supervisor, Integer> pastLoads = new HashMap<>();
    private final Map<Supervisor, Map<Integer, Integer>> nodes = new LinkedHashMap<>();
    private final List<ItineraryTree> ways = new ArrayList<>();
    private final int[] demandNodes;
    private final long scale;
    private final CostNetwork network;
    private long fixed;

    private PeopleRelaxation(Plan plan, SoftWeights weights, CostNetwork network) {
        this.plan = plan;
        this.network = network;
        this.weights = weights;
        directory = plan.getDirectory();
        demands = Demand.of(Demand.demanded(plan).toList());
        duties = Duties.of(plan, demands, weights);
        demandNodes = new int[demands.size()];
        plan.getFacts().pastLoads().forEach(l -> pastLoads.put(l.supervisor(), l.loadPercent()));
        scale = mostCost() * FINE < MOST_COST ? FINE : 1;
    }

    /** The flow's cost in whole kilometre-equivalents, and who holds which seat in it. */
    static Relaxed solve(Plan plan, SoftWeights weights) {
        try (CostNetwork network = new CostNetwork()) {
            return new PeopleRelaxation(plan, weights, network).solve();
        }
    }

    private Relaxed solve() {
        int source = network.addNode();
        int sink = network.addNode();
        demands.forEach(demand -> addDemand(sink, demand));
        nodes.forEach((person, byPeriod) -> addPerson(source, person, byPeriod));
        long seats = demands.stream().mapToLong(d -> d.seats().size()).sum();
        network.setSupply(source, seats);
        network.setSupply(sink, -seats);
        network.solve();
        long least = -Math.floorDiv(-network.cost(), scale) + fixed + pastStrain();
        return new Relaxed(least, seating(), prices(source));
    }

    private long mostCost() {
        long most = weights.of(Rule.WORKLOAD_BALANCE) * Workload.strain((long) demands.size() * directory.seatLoad());
        for (Demand demand : demands) {
            for (Supervisor person : demand.candidates()) {
                most = Math.max(most, Math.abs(SeatCost.of(person, demand.seat(), weights)));
            }
        }
        return most;
    }

    private long pastStrain() {
        long strain = plan.getFacts().pastLoads().stream()
                .map(PastLoad::loadPercent)
                .mapToLong(Workload::strain)
                .sum();
        return weights.of(Rule.WORKLOAD_BALANCE) * strain;
    }

    private void addDemand(int sink, Demand demand) {
        int node = network.addNode();
        demandNodes[demand.index()] = node;
        int seats = demand.seats().size();
        int each = weights.isAboveSoft(Rule.DISTINCT_TEAM) ? 1 : seats;
        network.addArc(node, sink, seats, 0);
        for (Supervisor person : demand.candidates()) {
            int from = nodes.computeIfAbsent(person, p -> new LinkedHashMap<>())
                    .computeIfAbsent(demand.period(), p -> network.addNode());
            int arc = network.addArc(from, node, each, scale * SeatCost.of(person, demand.seat(), weights));
            ways.add(new ItineraryTree(demand, person, arc));
        }
    }

    private void addPerson(int source, Supervisor person, Map<Integer, Integer> byPeriod) {
        int node = network.addNode();
        int load = directory.seatLoad();
        int seats = weights.isAboveSoft(Rule.ONE_POST)
                ? person.capacityPercent() / load
                : plan.getSeats().size();
        int least = 0;
        for (Map.Entry<Integer, Integer> inPeriod : byPeriod.entrySet()) {
            int required = duties.of(person, inPeriod.getKey());
            network.addArc(node, inPeriod.getValue(), seats - required, 0);
            network.setSupply(inPeriod.getValue(), required);
            least += required;
        }
        network.setSupply(node, -least);
        addWorkload(source, node, person, least, seats * byPeriod.size());
    }

    /** The arcs of so many postings at least and at most, each as dear as the next step of the person's workload. */
    private void addWorkload(int source, int node, Supervisor person, int least, int most) {
        int load = directory.seatLoad();
        long weight = weights.of(Rule.WORKLOAD_BALANCE);
        long past = pastLoads.getOrDefault(person, 0);
        network.addArc(source, node, least, 0);
        fixed += weight * (Workload.strain(past + (long) least * load) - Workload.strain(past));
        for (double step : ConvexSteps.of(k -> Workload.strain(past + (long) (least + k) * load), most - least)) {
            network.addArc(source, node, 1, (long) Math.floor(scale * weight * step + 1e-6));
        }
    }

    /** By demand, what one seat of it costs more or less in the flow. */
    private double[] prices(int source) {
        long[] potentials = network.potentials();
        return Arrays.stream(demandNodes)
                .mapToDouble(node -> (double) (potentials[node] - potentials[source]) / scale)
                .toArray();
    }

    private Map<Seat, Supervisor> seating() {
        Map<Demand, List<Seat>> open = new HashMap<>();
        Map<Seat, Supervisor> seating = new LinkedHashMap<>();
        for (ItineraryTree way : ways) {
            for (long i = network.flow(way.arc); i > 0; i--) {
                List<Seat> seats = open.computeIfAbsent(way.demand, d -> new ArrayList<>(d.seats()));
                seating.put(seats.remove(seats.size() - 1), way.person);
            }
        }
        return seating;
    }

    private record ItineraryTree(Demand demand, Supervisor person, int arc) {}

    /**
     * A relaxation's solution.
     *
     * @param leastCost what no complete plan can undercut
     * @param seating who holds which seat; rules that the relaxation leaves out may be broken
     * @param prices by demand, what one seat of it is worth
     */
    record Relaxed(long leastCost, Map<Seat, Supervisor> seating, double[] prices) {}
}
