package org.lunzhu.solver.bound.flow;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/**
 * A whole plan from the flow that proves the limit: all periods at once, with everybody posted who must be. It may break
 * rules that the flow leaves out, rotation before all, and then says little; score it before it is used.
 *
 * @param seating who holds which demanded seat
 * @param leastCost what no complete plan of the part undercuts
 * @param prices by demand, what one seat of it is worth
 */
public record FlowSeating(Map<Seat, Supervisor> seating, long leastCost, double[] prices) {

    /** Whether flows are all there is to limit the part, since one person may hold many seats of it. */
    public static boolean isAllThereIs(Plan part) {
        return !ItineraryProblem.fits(part);
    }

    /**
     * The plan and its limit.
     *
     * @param part a part of a plan that fills every seat and breaks no hard rule
     * @param stop asked now and then; true ends the search with nothing
     */
    public static Optional<FlowSeating> find(Plan part, BooleanSupplier stop) {
        return new FlowLimit(part, SoftWeights.of(part)).find(stop);
    }
}
