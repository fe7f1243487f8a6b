package org.lunzhu.data.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.lunzhu.solver.model.plan.SavedPlan;

/** Reads and writes saved plans as JSON, in the same way as {@link DatasetJson}. */
public final class PlanJson {

    private PlanJson() {}

    public static SavedPlan read(Path file) throws IOException {
        return JsonDocument.read(file, PlanMapping::read);
    }

    /** Reads to the end of the stream and leaves it open. */
    public static SavedPlan read(InputStream in) throws IOException {
        return JsonDocument.read(in, PlanMapping::read);
    }

    /** Writes the file whole, or leaves it as it was. */
    public static void write(SavedPlan plan, Path file) throws IOException {
        JsonFile.write(plan, PlanMapping::write, file);
    }

    /** Writes and flushes, and leaves the stream open. */
    public static void write(SavedPlan plan, OutputStream out) throws IOException {
        JsonFile.write(plan, PlanMapping::write, out);
    }
}
