package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.score.Completeness;

/**
 * A plan ready to be stored.
 *
 * @param document the file of the saved plan
 * @param outcome the same in numbers
 */
record SolvedPlan(byte[] document, StoredPlan.Outcome outcome) {

    /** A scored plan; the bound is null where nothing is proven. */
    static SolvedPlan of(Plan plan, String name, @Nullable Long bound) {
        SavedPlan saved = Saving.save(plan, name, bound);
        HardMediumSoftLongScore score = Objects.requireNonNull(plan.getScore());
        PlanSummary summary = PlanSummary.of(plan);
        Completeness completeness = new Completeness(score, summary.empty());
        return new SolvedPlan(
                PlanDocument.write(saved),
                new StoredPlan.Outcome(
                        score.toString(),
                        completeness.isFeasible(),
                        completeness.isComplete(),
                        saved.bound(),
                        saved.gapPercent(),
                        summary));
    }
}
