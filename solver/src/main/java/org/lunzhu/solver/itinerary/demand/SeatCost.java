package org.lunzhu.solver.itinerary.demand;

import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;

/** What somebody in a seat costs for itself: travel, experience, suitability and stability. */
public final class SeatCost {

    private SeatCost() {}

    /** The soft cost, in kilometre-equivalents; below 0 where suitability outweighs the others. */
    public static long of(Supervisor person, Seat seat, SoftWeights weights) {
        Directory directory = seat.getTeam().directory();
        Supervisor base = seat.getBaseSupervisor();
        boolean moved = base != null && !base.equals(person);
        return weights.of(Rule.TRAVEL) * directory.kmBetween(person, seat.getPost())
                + weights.of(Rule.RISK_EXPERIENCE) * seat.riskInexperienceOf(person)
                - weights.of(Rule.SUITABILITY) * directory.suitability(person, seat.getPost())
                + (moved ? weights.of(Rule.STABILITY) : 0);
    }
}
