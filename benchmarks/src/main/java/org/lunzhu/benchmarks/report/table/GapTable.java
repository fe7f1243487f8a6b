package org.lunzhu.benchmarks.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.report.text.Grid;
import org.lunzhu.benchmarks.report.text.Numbers;
import org.lunzhu.benchmarks.report.text.Spread;

/** How far everybody is from the bound: the median over the seeds, and the range. */
public final class GapTable {

    private final Standings standings;

    public GapTable(Standings standings) {
        this.standings = standings;
    }

    public Grid grid() {
        List<String> header = new ArrayList<>(List.of("dataset", "limit", "seeds"));
        Stream.of(Field.values()).map(Field::title).forEach(header::add);
        return new Grid(
                "Gap to the proven bound: median (least–most) over the seeds",
                header,
                standings.trials().stream().map(this::row).toList());
    }

    private List<String> row(Standings.Trial trial) {
        long seeds = standings.rows(trial).stream()
                .map(row -> row.run().seed())
                .distinct()
                .count();
        List<String> cells = new ArrayList<>(List.of(trial.dataset(), trial.limit(), String.valueOf(seeds)));
        for (Field contestant : Field.values()) {
            cells.add(cell(standings.rows(trial, contestant), standings.bound(trial.dataset())));
        }
        return cells;
    }

    /** The gap where all is known; else what is. */
    private static String cell(List<Row> rows, OptionalLong bound) {
        List<Row> sound = rows.stream().filter(row -> row.outcome().isSound()).toList();
        List<Row> complete = sound.stream().filter(Standings::isComplete).toList();
        if (rows.isEmpty()) {
            return "–";
        }
        if (sound.isEmpty()) {
            return "failed: " + rows.get(0).outcome().failure();
        }
        if (complete.isEmpty()) {
            return "%s undone, soft %s".formatted(undone(sound), soft(sound));
        }
        String text = bound.isPresent() ? gap(complete, bound.getAsLong()) : "soft " + soft(complete);
        return complete.size() == rows.size()
                ? text
                : "%s, %d of %d complete".formatted(text, complete.size(), rows.size());
    }

    private static String gap(List<Row> rows, long bound) {
        Spread spread = Spread.of(rows.stream()
                .map(row -> Standings.gapPercent(
                        Objects.requireNonNull(row.outcome().soft()), bound))
                .toList());
        return "%s (%.2f–%.2f)".formatted(Numbers.percent(spread.median()), spread.least(), spread.most());
    }

    private static String undone(List<Row> rows) {
        Spread spread = Spread.of(rows.stream()
                .map(row -> -(double) Objects.requireNonNull(row.outcome().medium()))
                .toList());
        return Numbers.whole(spread.median());
    }

    private static String soft(List<Row> rows) {
        Spread spread = Spread.of(rows.stream()
                .map(row -> (double) Objects.requireNonNull(row.outcome().soft()))
                .toList());
        return Numbers.whole(spread.median());
    }
}
