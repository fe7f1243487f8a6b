package org.lunzhu.solver.bound;

import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.Demand;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.SoftWeights;
import org.lunzhu.solver.model.PastLoad;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.Workload;

/** The limit that follows from flows: quickly there for parts of any kind, and wide where people must rotate. */
final class FlowLimit {

    private final Plan part;
    private final SoftWeights weights;

    FlowLimit(Plan part, SoftWeights weights) {
        this.part = part;
        this.weights = weights;
    }

    /** What no complete plan of the part undercuts; each seat for itself when told to stop. */
    long leastCost(BooleanSupplier stop) {
        long burden = new AgencyRelaxation(part, weights).leastCost();
        return burden + Patience.await(this::ofPeople, stop).orElseGet(this::ofSeats);
    }

    private long ofPeople() {
        PeopleRelaxation.Relaxed relaxed = PeopleRelaxation.solve(part, weights);
        boolean several = !ItineraryProblem.fits(part) && weights.isAboveSoft(Rule.ONE_POST);
        return several
                ? Math.max(relaxed.leastCost(), HolderProblem.of(part, weights).limitAt(relaxed.prices()))
                : relaxed.leastCost();
    }

    /** Every seat with the person who is cheapest in it, and the workload of the past. */
    private long ofSeats() {
        long past = part.getFacts().pastLoads().stream()
                .map(PastLoad::loadPercent)
                .mapToLong(Workload::strain)
                .sum();
        return weights.of(Rule.WORKLOAD_BALANCE) * past
                + Demand.demanded(part).mapToLong(this::least).sum();
    }

    private long least(Seat seat) {
        return Demand.candidates(seat).stream()
                .mapToLong(person -> SeatCost.of(person, seat, weights))
                .min()
                .orElse(0);
    }
}
