package org.lunzhu.benchmarks.race.result;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** A table in a CSV file; a line is in it once it is added. */
public final class CsvTable {

    public static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final Path file;
    private final List<String> header;

    /** The table of the file, which need not exist yet. */
    CsvTable(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    List<Cells> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        CSVFormat withHeader =
                FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser lines = withHeader.parse(Files.newBufferedReader(file))) {
            return lines.stream().map(Cells::new).toList();
        }
    }

    void add(List<? extends List<? extends @Nullable Object>> lines) throws IOException {
        boolean isNew = !Files.exists(file);
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            if (isNew) {
                FORMAT.printRecord(out, header.toArray());
            }
            for (List<? extends @Nullable Object> line : lines) {
                FORMAT.printRecord(out, line.toArray());
            }
        }
    }

    /** Writes the whole table anew. */
    void replace(List<? extends List<? extends @Nullable Object>> lines) throws IOException {
        Files.deleteIfExists(file);
        add(lines);
    }
}
