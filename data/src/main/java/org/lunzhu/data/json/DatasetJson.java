package org.lunzhu.data.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.lunzhu.solver.model.Dataset;

/**
 * Reads and writes datasets as JSON.
 *
 * <p>Reading holds the document against the contract only; whether its content makes sense is for the check. The
 * reading methods throw {@link UnreadableJsonException} with every problem at once, and {@link IOException} where the
 * bytes cannot be had. Documents are UTF-8 and at most 64 MiB.
 */
public final class DatasetJson {

    private DatasetJson() {}

    public static Dataset read(Path file) throws IOException {
        return JsonDocument.read(file, DatasetMapping::read);
    }

    /** Reads to the end of the stream and leaves it open. */
    public static Dataset read(InputStream in) throws IOException {
        return JsonDocument.read(in, DatasetMapping::read);
    }

    /** Writes the file whole, or leaves it as it was. */
    public static void write(Dataset dataset, Path file) throws IOException {
        JsonFile.write(dataset, DatasetMapping::write, file);
    }

    /** Writes and flushes, and leaves the stream open. */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        JsonFile.write(dataset, DatasetMapping::write, out);
    }
}
