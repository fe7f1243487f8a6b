package org.lunzhu.solver.explain;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Objects;
import org.lunzhu.solver.model.Plan;

/**
 * Whether a plan leaves anything to be done. Whoever tells it, by exit code, answer or page, asks here.
 *
 * @param score the plan's score
 * @param emptySeats seats of staffed posts that nobody holds
 */
public record Completeness(HardMediumSoftLongScore score, int emptySeats) {

    /** The completeness of a scored plan. */
    public static Completeness of(Plan plan) {
        return of(Objects.requireNonNull(plan.getScore()), PlanSummary.of(plan));
    }

    /** The completeness of a plan with that score and summary. */
    public static Completeness of(HardMediumSoftLongScore score, PlanSummary summary) {
        return new Completeness(score, summary.empty());
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
