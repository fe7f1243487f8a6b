package org.lunzhu.solver.explain;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.lunzhu.solver.score.RuleCost;

/**
 * One rule in two plans.
 *
 * @param left its cost in the left plan
 * @param right its cost in the right plan
 */
public record RuleDifference(RuleCost left, RuleCost right) {

    /** What the right plan gains under this rule; negative where it loses. */
    public HardMediumSoftLongScore gain() {
        return right.score().subtract(left.score());
    }
}
