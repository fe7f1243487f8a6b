package org.lunzhu.solver.score;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Objects;
import org.lunzhu.solver.model.plan.Plan;

/**
 * Whether a plan leaves anything to be done. Whoever tells it, by exit code, answer or page, asks here.
 *
 * @param score the plan's score
 * @param emptySeats seats of staffed posts that nobody holds
 */
public record Completeness(HardMediumSoftLongScore score, int emptySeats) {

    /** The completeness of a scored plan. */
    public static Completeness of(Plan plan) {
        int empty = (int) plan.getSeats().stream()
                .filter(seat -> seat.isStaffed() && seat.isEmpty())
                .count();
        return new Completeness(Objects.requireNonNull(plan.getScore()), empty);
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return score.hardScore() == 0;
    }

    /** Whether no hard rule is broken, no seat of a staffed post is empty, and no work is left undone (medium). */
    public boolean isComplete() {
        return isFeasible() && emptySeats == 0 && score.mediumScore() == 0;
    }
}
