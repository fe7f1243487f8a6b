package org.lunzhu.benchmarks.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.report.text.Grid;
import org.lunzhu.benchmarks.report.text.Numbers;

/** The most memory anybody needed, over all seeds. */
public final class MemoryTable {

    private final Standings standings;

    public MemoryTable(Standings standings) {
        this.standings = standings;
    }

    public Grid grid() {
        List<String> header = new ArrayList<>(List.of("dataset", "limit"));
        Stream.of(Field.values()).map(Field::title).forEach(header::add);
        return new Grid(
                "Memory: most of the process, and most heap after a garbage collection, in MiB",
                header,
                standings.trials().stream().map(this::row).toList());
    }

    private List<String> row(Standings.Trial trial) {
        List<String> cells = new ArrayList<>(List.of(trial.dataset(), trial.limit()));
        for (Field contestant : Field.values()) {
            List<Row> rows = standings.rows(trial, contestant);
            cells.add("%s / %s".formatted(most(rows, Outcome::memoryMiB), most(rows, Outcome::heapMiB)));
        }
        return cells;
    }

    private static String most(List<Row> rows, Function<Outcome, @Nullable Long> which) {
        OptionalLong most = rows.stream()
                .map(row -> which.apply(row.outcome()))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max();
        return most.isPresent() ? Numbers.whole(most.getAsLong()) : "–";
    }
}
