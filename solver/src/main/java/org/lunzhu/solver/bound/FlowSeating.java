package org.lunzhu.solver.bound;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.SoftWeights;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * A whole plan from the flow that proves the limit: all periods at once, with everybody posted who must be. It may break
 * rules that the flow leaves out, rotation before all, and then says little; score it before it is used.
 */
public final class FlowSeating {

    private FlowSeating() {}

    /**
     * Who holds which demanded seat.
     *
     * @param part a part of a plan that fills every seat and breaks no hard rule
     * @param stop asked now and then; true ends the search with nothing
     */
    public static Optional<Map<Seat, Supervisor>> find(Plan part, BooleanSupplier stop) {
        SoftWeights weights =
                new SoftWeights(RuleWeights.of(part.getDirectory().dataset().rules()));
        return Patience.await(() -> PeopleRelaxation.solve(part, weights).seating(), stop);
    }
}
