package org.lunzhu.solver.alternative.sensitivity;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * A plan that has been found, and what it comes to.
 *
 * @param saved the plan
 * @param score its score at the present weights
 * @param amounts its amounts of the soft rules
 */
record KnownPlan(SavedPlan saved, HardMediumSoftLongScore score, Amounts amounts) {

    static KnownPlan of(SavedPlan saved, Reweighting reweighting) {
        IncrementalScore incremental = new IncrementalScore(reweighting.counted(saved));
        Amounts amounts = Amounts.of(incremental.tally());
        HardMediumSoftLongScore counted = incremental.score();
        return new KnownPlan(
                saved,
                HardMediumSoftLongScore.of(
                        counted.hardScore(), counted.mediumScore(), -amounts.cost(reweighting.weights())),
                amounts);
    }

    /** Whether the other is as good on the hard and the medium level. */
    boolean isLevelWith(KnownPlan other) {
        return score.hardScore() == other.score.hardScore() && score.mediumScore() == other.score.mediumScore();
    }
}
