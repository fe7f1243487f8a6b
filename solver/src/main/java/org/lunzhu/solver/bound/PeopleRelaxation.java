package org.lunzhu.solver.bound;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.flow.CostNetwork;
import org.lunzhu.solver.itinerary.ConvexSteps;
import org.lunzhu.solver.itinerary.Demand;
import org.lunzhu.solver.itinerary.SoftWeights;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.PastLoad;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.Workload;

/**
 * The least that people and seats can cost when nobody has to rotate: one flow over all periods, source → person
 * (workload) → person in a period (capacity) → seat → sink.
 */
final class PeopleRelaxation {

    private final Plan plan;
    private final Directory directory;
    private final SoftWeights weights;
    private final Map<Supervisor, Integer> pastLoads = new HashMap<>();
    private final Map<Supervisor, Integer> people = new LinkedHashMap<>();
    private final Map<Supervisor, Map<Integer, Integer>> nodes = new LinkedHashMap<>();

    PeopleRelaxation(Plan plan, SoftWeights weights) {
        this.plan = plan;
        this.directory = plan.getDirectory();
        this.weights = weights;
        plan.getFacts().pastLoads().forEach(l -> pastLoads.put(l.supervisor(), l.loadPercent()));
    }

    long leastCost() {
        try (CostNetwork network = new CostNetwork()) {
            int source = network.addNode();
            int sink = network.addNode();
            List<Seat> seats = Demand.demanded(plan).toList();
            seats.forEach(seat -> addSeat(network, sink, seat));
            nodes.forEach((person, byPeriod) -> addPerson(network, source, person, byPeriod));
            network.setSupply(source, seats.size());
            network.setSupply(sink, -seats.size());
            network.solve();
            return network.cost() + pastStrain();
        }
    }

    private long pastStrain() {
        long strain = plan.getFacts().pastLoads().stream()
                .map(PastLoad::loadPercent)
                .mapToLong(Workload::strain)
                .sum();
        return weights.of(Rule.WORKLOAD_BALANCE) * strain;
    }

    private void addSeat(CostNetwork network, int sink, Seat seat) {
        int node = network.addNode();
        network.addArc(node, sink, 1, 0);
        for (Supervisor person : Demand.candidates(seat)) {
            int from = nodes.computeIfAbsent(person, p -> new LinkedHashMap<>())
                    .computeIfAbsent(seat.getPeriodIndex(), p -> network.addNode());
            network.addArc(from, node, 1, cost(person, seat));
        }
    }

    private long cost(Supervisor person, Seat seat) {
        boolean moved =
                seat.getBaseSupervisor() != null && !seat.getBaseSupervisor().equals(person);
        return weights.of(Rule.TRAVEL) * directory.kmBetween(person, seat.getPost())
                + weights.of(Rule.RISK_EXPERIENCE) * seat.riskInexperienceOf(person)
                - weights.of(Rule.SUITABILITY) * directory.suitability(person, seat.getPost())
                + (moved ? weights.of(Rule.STABILITY) : 0);
    }

    private void addPerson(CostNetwork network, int source, Supervisor person, Map<Integer, Integer> byPeriod) {
        int node = people.computeIfAbsent(person, p -> network.addNode());
        int load = directory.seatLoad();
        int seats = weights.isHard(Rule.ONE_POST)
                ? person.capacityPercent() / load
                : plan.getSeats().size();
        byPeriod.values().forEach(inPeriod -> network.addArc(node, inPeriod, seats, 0));
        int past = pastLoads.getOrDefault(person, 0);
        for (long step : ConvexSteps.below(k -> Workload.strain(past + k * load), seats * byPeriod.size())) {
            network.addArc(source, node, 1, weights.of(Rule.WORKLOAD_BALANCE) * step);
        }
    }
}
