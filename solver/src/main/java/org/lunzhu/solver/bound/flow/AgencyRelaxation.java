package org.lunzhu.solver.bound.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunzhu.solver.holder.Duties;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.ConvexSteps;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.CostNetwork;
import org.lunzhu.solver.rule.Rule;

/**
 * The least that the burden of agencies can cost, period by period, when any of an agency's people may come: source →
 * agency (burden) → seats → sink. Where one person can hold many seats, as in CONTRACT, it is the burden of those who
 * must be posted.
 */
final class AgencyRelaxation {

    private final Plan plan;
    private final Directory directory;
    private final SoftWeights weights;

    AgencyRelaxation(Plan plan, SoftWeights weights) {
        this.plan = plan;
        this.directory = plan.getDirectory();
        this.weights = weights;
    }

    long leastCost() {
        boolean oneSeatEach = directory.programme() != Programme.CONTRACT && weights.isHard(Rule.ONE_POST);
        if (weights.of(Rule.AGENCY_BALANCE) == 0 || !oneSeatEach) {
            return ofThoseWhoMust();
        }
        Map<Integer, List<Seat>> byPeriod = Demand.demanded(plan)
                .collect(Collectors.groupingBy(Seat::getPeriodIndex, LinkedHashMap::new, Collectors.toList()));
        return byPeriod.values().stream().mapToLong(this::leastCost).sum();
    }

    private long ofThoseWhoMust() {
        long cost = 0;
        List<Demand> demands = Demand.of(Demand.demanded(plan).toList());
        for (Map.Entry<Release, Integer> must :
                Duties.of(plan, demands, weights).posted(directory).entrySet()) {
            Release release = must.getKey();
            cost += weights.of(Rule.AGENCY_BALANCE) * release.burden(must.getValue())
                    + weights.of(Rule.RELEASE_LIMIT) * release.excess(must.getValue());
        }
        return cost;
    }

    private long leastCost(List<Seat> seats) {
        try (CostNetwork network = new CostNetwork()) {
            int source = network.addNode();
            int sink = network.addNode();
            Map<Release, Integer> agencies = new HashMap<>();
            for (Seat seat : seats) {
                int node = network.addNode();
                network.addArc(node, sink, 1, 0);
                Demand.candidates(seat).stream()
                        .map(person -> directory.releaseOf(person, seat.getPeriodIndex()))
                        .distinct()
                        .forEach(release -> network.addArc(
                                agencies.computeIfAbsent(release, r -> addAgency(network, source, r)), node, 1, 0));
            }
            network.setSupply(source, seats.size());
            network.setSupply(sink, -seats.size());
            network.solve();
            return network.cost();
        }
    }

    private int addAgency(CostNetwork network, int source, Release release) {
        int node = network.addNode();
        for (long step : ConvexSteps.below(release::burden, release.supervisors())) {
            network.addArc(source, node, 1, weights.of(Rule.AGENCY_BALANCE) * step);
        }
        return node;
    }
}
