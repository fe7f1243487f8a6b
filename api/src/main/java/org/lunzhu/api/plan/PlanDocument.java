package org.lunzhu.api.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * A stored plan as a file.
 *
 * @param revision the plan's revision when it was read
 * @param basePlanId the plan it stays close to; null for none
 * @param bytes the file of the saved plan
 */
public record PlanDocument(
        UUID planId,
        String name,
        UUID datasetId,
        long revision,
        @Nullable UUID basePlanId,
        byte[] bytes) {

    /** The file's content. */
    public SavedPlan toPlan() {
        try {
            return PlanJson.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
