package org.lunzhu.solver.bound.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.Patience;

/**
 * A whole plan from the flow that proves the limit: all periods at once, with everybody posted who must be. It may break
 * rules that the flow leaves out, rotation before all, and then says little; score it before it is used.
 *
 * @param seating who holds which demanded seat
 * @param leastCost what no complete plan of the part undercuts
 */
public record FlowSeating(Map<Seat, Supervisor> seating, long leastCost) {

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

    /**
     * The flow again, with workloads priced by what people held before: in the limit's flow, a workload between two
     * corners looks cheaper than it is.
     *
     * @param held how many seats people held whose workload was priced too low; it learns of those of this flow
     */
    public static Optional<Map<Seat, Supervisor>> near(Plan part, Map<Supervisor, Integer> held, BooleanSupplier stop) {
        FlowLimit limit = new FlowLimit(part, SoftWeights.of(part));
        Map<Supervisor, Integer> known = new HashMap<>(held);
        Optional<Map<Seat, Supervisor>> found = Patience.await(() -> limit.seatingNear(known), stop);
        found.ifPresent(seating -> held.putAll(known));
        return found;
    }
}
