package org.lunzhu.solver.alternative;

import org.lunzhu.solver.model.plan.Plan;

/** Copies of plans whose seats can be filled otherwise. */
final class Copy {

    private Copy() {}

    /** The plan with seats of its own, not scored. */
    static Plan of(Plan plan) {
        return new Plan(
                plan.getDirectory(),
                plan.getFacts(),
                plan.getSeats().stream()
                        .map(seat -> seat.copyWith(seat.getSupervisor()))
                        .toList(),
                plan.getWeightOverrides(),
                plan.getFormedCircuits());
    }
}
