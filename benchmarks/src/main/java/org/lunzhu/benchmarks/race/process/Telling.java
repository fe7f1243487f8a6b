package org.lunzhu.benchmarks.race.process;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.benchmarks.race.result.CsvTable;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Size;

/** What the process of a run tells the one that started it: lines of CSV, each after the letter of its kind. */
final class Telling {

    static final String SIZE = "S";
    static final String POINT = "P";
    static final String OUTCOME = "O";

    private final PrintStream out;

    Telling(PrintStream out) {
        this.out = out;
    }

    void size(Size size) {
        tell(SIZE, size.cells());
    }

    void score(double seconds, long hard, long medium, long soft) {
        tell(POINT, Arrays.asList(seconds, hard, medium, soft, null));
    }

    void bound(double seconds, long bound) {
        tell(POINT, Arrays.asList(seconds, null, null, null, bound));
    }

    void outcome(Outcome outcome) {
        tell(OUTCOME, outcome.cells());
    }

    private synchronized void tell(String kind, List<@Nullable Object> cells) {
        List<@Nullable Object> line = new ArrayList<>(cells);
        line.add(0, kind);
        try {
            CsvTable.FORMAT.printRecord(out, line.toArray());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
