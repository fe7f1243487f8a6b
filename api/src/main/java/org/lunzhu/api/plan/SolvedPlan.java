package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.score.Completeness;

/**
 * A plan ready to be stored.
 *
 * @param document the file of the saved plan
 * @param figures the same in numbers
 * @param proof the proof of the bound; null where nothing is proven, or for another plan
 */
record SolvedPlan(
        byte[] document, PlanFigures figures, @Nullable StoredProof proof) {

    /** A scored plan of which nothing is proven. */
    static SolvedPlan unproven(Plan plan, String name) {
        return of(plan, name, null, null);
    }

    /** A scored plan with the proof of its own bound. */
    static SolvedPlan proven(Plan plan, String name, Proof proof) {
        return of(plan, name, proof.bound(), StoredProof.of(proof));
    }

    /** A scored plan with a bound that was proven for another plan of the dataset; null where nothing is proven. */
    static SolvedPlan withBound(Plan plan, String name, @Nullable Long bound) {
        return of(plan, name, bound, null);
    }

    private static SolvedPlan of(Plan plan, String name, @Nullable Long bound, @Nullable StoredProof proof) {
        SavedPlan saved = Saving.save(plan, name, bound);
        HardMediumSoftLongScore score = Objects.requireNonNull(plan.getScore());
        PlanSummary summary = PlanSummary.of(plan);
        Completeness completeness = new Completeness(score, summary.empty());
        return new SolvedPlan(
                PlanDocument.write(saved),
                new PlanFigures(
                        score.toString(), completeness.isFeasible(), completeness.isComplete(), saved.bound(), summary),
                proof);
    }
}
