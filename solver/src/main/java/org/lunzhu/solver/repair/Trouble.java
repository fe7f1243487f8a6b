package org.lunzhu.solver.repair;

import java.util.List;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.proof.Conflict;

/**
 * A part of a plan in which not every seat can be filled within the hard rules, or is not.
 *
 * @param verdict what is proven
 * @param seats how many open seats the part has
 * @param missing seats that must stay empty in any plan, over all periods together; what was proven of it
 * @param conflicts members that exclude one another; no two want the same seats
 * @param more whether there may be more conflicts, since the search ended at its limit
 * @param repairs cheapest first
 * @param vacantSeatIds the seats that the given plan leaves empty; none where no plan was given
 * @param broken whether the given plan breaks hard rules here
 */
public record Trouble(
        Verdict verdict,
        int seats,
        int missing,
        List<Conflict> conflicts,
        boolean more,
        List<Repair> repairs,
        List<SeatId> vacantSeatIds,
        boolean broken) {

    public Trouble {
        conflicts = List.copyOf(conflicts);
        repairs = List.copyOf(repairs);
        vacantSeatIds = List.copyOf(vacantSeatIds);
    }

    /** What is proven of a part. */
    public enum Verdict {
        /** No plan fills every seat and keeps every hard rule. */
        IMPOSSIBLE,
        /** Some plan does, though the given one does not. */
        POSSIBLE,
        /** The search ended at its limit. */
        UNKNOWN
    }
}
