package org.lunzhu.api.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * A stored plan as a file.
 *
 * @param event number of the plan's last event when it was read; the best so far does not change without one
 * @param base the plan it stays close to; null for none
 * @param bytes the file of the saved plan
 * @param proof the proof of its bound; null where nothing is proven, or for another plan
 */
public record PlanDocument(
        UUID planId,
        String name,
        DatasetVersion dataset,
        long event,
        @Nullable PlanVersion base,
        byte[] bytes,
        @Nullable Proof proof) {

    /** The file's content. */
    public SavedPlan toPlan() {
        return read(bytes);
    }

    /** The content of a file that the service has written. */
    public static SavedPlan read(byte[] bytes) {
        try {
            return PlanJson.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a saved plan. */
    public static byte[] write(SavedPlan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanJson.write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
