package org.lunzhu.benchmarks.report.table;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.race.result.Size;
import org.lunzhu.benchmarks.report.text.Grid;
import org.lunzhu.benchmarks.report.text.Numbers;

/** The datasets: where they are from, how large they are, and the best that is known about them. */
public final class DatasetTable {

    private final Standings standings;

    public DatasetTable(Standings standings) {
        this.standings = standings;
    }

    public Grid grid() {
        return new Grid(
                "Datasets",
                List.of("dataset", "sites", "people", "seats", "best known", "by", "bound", "origin"),
                standings.datasets().stream().map(this::row).toList());
    }

    private List<String> row(String dataset) {
        Size size = standings
                .rows(dataset)
                .map(Row::size)
                .filter(known -> known.seats() != null)
                .findFirst()
                .orElse(new Size(null, null, null));
        OptionalLong bound = standings.bound(dataset);
        return List.of(
                dataset,
                number(size.sites()),
                number(size.people()),
                number(size.seats()),
                standings
                        .best(dataset)
                        .map(row -> Standings.score(row.outcome()).toString())
                        .orElse("–"),
                standings
                        .best(dataset)
                        .map(row -> Field.valueOf(row.run().contestant()).title())
                        .orElse("–"),
                bound.isPresent() ? Numbers.whole(bound.getAsLong()) : "–",
                Source.valueOf(dataset).origin());
    }

    private static String number(@Nullable Long number) {
        return number == null ? "–" : Numbers.whole(number);
    }
}
