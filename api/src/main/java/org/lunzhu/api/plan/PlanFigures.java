package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Gap;

/**
 * A plan in numbers.
 *
 * @param score as text
 * @param feasible whether no hard rule is broken
 * @param complete whether, besides, no seat is empty and no work is left undone
 * @param bound proven limit of the soft score; null where nothing is proven
 */
record PlanFigures(
        String score,
        boolean feasible,
        boolean complete,
        @Nullable Long bound,
        PlanSummary summary) {

    /** How far it is from the bound; null where nothing is proven. */
    @Nullable
    Gap gap() {
        return bound == null
                ? null
                : Gap.of(HardMediumSoftLongScore.parseScore(score).softScore(), bound);
    }
}
