package org.lunzhu.solver.bound.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.holder.HolderProblem;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SeatCost;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.pair.PairBound;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.Patience;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Workload;

/** The limit that follows from flows: quickly there for parts of any kind, and wide where people must rotate. */
public final class FlowLimit {

    private final Plan part;
    private final SoftWeights weights;

    public FlowLimit(Plan part, SoftWeights weights) {
        this.part = part;
        this.weights = weights;
    }

    /** What no complete plan of the part undercuts; each seat for itself when told to stop. */
    public long leastCost(BooleanSupplier stop) {
        return find(stop).map(FlowSeating::leastCost).orElseGet(() -> burden() + ofPairs() + ofSeats());
    }

    /** The limit with the flow it comes from; empty when told to stop. */
    Optional<FlowSeating> find(BooleanSupplier stop) {
        return relax(PeopleRelaxation.Stage.PERIOD, stop).map(relaxed -> ofPeople(relaxed, stop));
    }

    private Optional<PeopleRelaxation.Relaxed> relax(PeopleRelaxation.Stage stage, BooleanSupplier stop) {
        return Patience.await(() -> PeopleRelaxation.solve(part, weights, stage), stop);
    }

    private FlowSeating ofPeople(PeopleRelaxation.Relaxed relaxed, BooleanSupplier stop) {
        long least = limitAt(relaxed);
        Map<Seat, Supervisor> seating = relaxed.seating();
        double[] prices = relaxed.prices();
        if (mustRotate()) {
            Optional<PeopleRelaxation.Relaxed> rotating = relax(PeopleRelaxation.Stage.POST, stop);
            if (rotating.isPresent()) {
                least = Math.max(least, limitAt(rotating.get()));
                seating = PeriodSplit.of(rotating.get().seating());
                prices = rotating.get().prices();
            }
        }
        return new FlowSeating(seating, burden() + ofPairs() + least, prices);
    }

    /** Whether anybody must leave a post in time, so that it matters for how many periods people are there. */
    private boolean mustRotate() {
        return FlowSeating.isAllThereIs(part)
                && weights.isAboveSoft(Rule.ROTATE)
                && PeopleRelaxation.mostVisits(part.getDirectory())
                        < part.getDirectory().periods().size();
    }

    private long limitAt(PeopleRelaxation.Relaxed relaxed) {
        boolean isWhole = FlowSeating.isAllThereIs(part) && weights.isAboveSoft(Rule.ONE_POST);
        long ofHolders = isWhole ? HolderProblem.of(part, weights).limitAt(relaxed.prices()) : Long.MIN_VALUE;
        return Math.max(relaxed.leastCost(), ofHolders);
    }

    /** What pairs cost who meet again: no flow counts them. */
    private long ofPairs() {
        List<Demand> demands = Demand.of(Demand.demanded(part).toList());
        return PairBound.of(part.getDirectory(), demands, weights).leastCost();
    }

    private long burden() {
        return new AgencyRelaxation(part, weights).leastCost();
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
