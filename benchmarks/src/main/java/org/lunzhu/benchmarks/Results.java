package org.lunzhu.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table of rows in a CSV file; every row is in it once it is added. */
public final class Results {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final Path file;
    private final Set<String> keys = new HashSet<>();

    /** The table of the file, which need not exist yet. */
    public Results(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            readKeys();
        }
    }

    private void readKeys() throws IOException {
        CSVFormat withHeader =
                FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = withHeader.parse(Files.newBufferedReader(file))) {
            for (CSVRecord row : rows) {
                long seed = Long.parseLong(row.get("seed"));
                keys.add(Row.key(row.get("dataset"), seed, row.get("limit"), row.get("contestant")));
            }
        }
    }

    /** Whether the run with that key has been measured. */
    boolean has(String key) {
        return keys.contains(key);
    }

    void add(Row row) throws IOException {
        boolean isNew = !Files.exists(file);
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            if (isNew) {
                FORMAT.printRecord(out, Row.HEADER.toArray());
            }
            FORMAT.printRecord(out, row.cells().toArray());
        }
        keys.add(row.key());
    }
}
