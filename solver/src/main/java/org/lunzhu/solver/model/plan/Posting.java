package org.lunzhu.solver.model.plan;

import org.jspecify.annotations.Nullable;

/**
 * One seat of a saved plan.
 *
 * @param postId the resident site or the circuit
 * @param periodId the period
 * @param seat number of the seat in its team, from 0
 * @param role the seat's role
 * @param supervisorId who holds it; null for an empty seat
 * @param pinned whether the solver must leave it as it is
 */
public record Posting(
        String postId,
        String periodId,
        int seat,
        Role role,
        @Nullable String supervisorId,
        boolean pinned) {

    /** The seat that it tells of. */
    public SeatId seatId() {
        return SeatId.of(postId, periodId, seat);
    }
}
