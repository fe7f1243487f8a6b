package org.lunzhu.benchmarks.race.result;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of one line of a table, by the names of their columns; an empty cell is null. */
public record Cells(CSVRecord line) {

    String text(String column) {
        return line.get(column);
    }

    @Nullable
    String textOrNull(String column) {
        String text = line.get(column);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    Long number(String column) {
        String text = textOrNull(column);
        return text == null ? null : Long.valueOf(text);
    }

    @Nullable
    Double decimal(String column) {
        String text = textOrNull(column);
        return text == null ? null : Double.valueOf(text);
    }

    @Nullable
    Boolean truth(String column) {
        String text = textOrNull(column);
        return text == null ? null : Boolean.valueOf(text);
    }
}
