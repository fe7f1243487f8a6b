package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Saving;

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
        boolean complete = score.isFeasible() && score.mediumScore() == 0;
        return new SolvedPlan(
                write(saved),
                new StoredPlan.Outcome(
                        score.toString(),
                        score.isFeasible(),
                        complete,
                        saved.bound(),
                        saved.gapPercent(),
                        PlanSummary.of(plan)));
    }

    private static byte[] write(SavedPlan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanJson.write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
