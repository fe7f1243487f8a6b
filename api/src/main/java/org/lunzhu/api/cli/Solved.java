package org.lunzhu.api.cli;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.shortage.Shortage;

/**
 * What solving came to.
 *
 * @param plan the best plan found
 * @param saved the same as it is written down, with what was proven
 * @param proof the bound and where the plan may fall short of it; null where nothing is proven
 * @param report its score by rule
 * @param shortages the seats that nobody can fill
 * @param time how long it took, proof included
 * @param interrupted whether somebody asked to stop early
 */
record Solved(
        Plan plan,
        SavedPlan saved,
        @Nullable Proof proof,
        ScoreReport report,
        List<Shortage> shortages,
        Duration time,
        boolean interrupted) {

    /** Where the plan may fall short of its bound; null where nothing is proven. */
    @Nullable
    ProofJson gap() {
        return proof == null ? null : ProofJson.of(proof, new Names(plan));
    }

    PlanSummary summary() {
        return PlanSummary.of(plan);
    }

    /** The time in seconds, to a tenth. */
    double seconds() {
        return Math.round(time.toMillis() / 100.0) / 10.0;
    }
}
