package org.lunzhu.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Point;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.race.result.Run;
import org.lunzhu.benchmarks.race.result.Setting;
import org.lunzhu.benchmarks.race.result.Size;
import org.lunzhu.benchmarks.report.chart.PowerLaw;
import org.lunzhu.benchmarks.report.chart.Styles;
import org.lunzhu.benchmarks.report.table.GapTable;
import org.lunzhu.benchmarks.report.table.Growth;
import org.lunzhu.benchmarks.report.table.LossTable;
import org.lunzhu.benchmarks.report.table.Standings;
import org.lunzhu.benchmarks.report.text.Grid;

class PageTest {

    @TempDir
    Path directory;

    private Results results;

    /** Lunzhu proves the bound; CP-SAT is better than it on the larger city; Timefold as it comes fails there. */
    @BeforeEach
    void measure() throws IOException {
        results = Results.of(directory.resolve("rows.csv"));
        for (Field field : Field.values()) {
            add("CITY_50", field, 400, outcome(-1100 - 10L * field.ordinal(), null));
            boolean failed = field == Field.TIMEFOLD_DEFAULT;
            add(
                    "CITY_100",
                    field,
                    800,
                    failed
                            ? failed()
                            : outcome(field == Field.CP_SAT ? -2010 : -2020, field == Field.LUNZHU ? -2000L : null));
        }
    }

    private static Outcome outcome(long soft, Long bound) {
        return new Outcome(0L, 0L, soft, bound, true, true, 60.0, 100L, 300L, null);
    }

    private static Outcome failed() {
        return new Outcome(null, null, null, null, null, null, null, null, null, "out of memory (6g)");
    }

    private void add(String dataset, Field field, long seats, Outcome outcome) throws IOException {
        Run run = new Run(dataset, 1, "60 s", field.name());
        List<Point> points = outcome.soft() == null
                ? List.of()
                : List.of(
                        new Point(run, 0.5, 0L, -10L, -900L, null),
                        new Point(run, seats / 100.0, 0L, 0L, outcome.soft() - 100, null),
                        new Point(run, seats / 50.0, 0L, 0L, outcome.soft(), null));
        results.add(
                new Row(
                        run,
                        new Size(50L, 90L, seats),
                        outcome,
                        new Setting("abc", "a <machine>", "2026-01-01T00:00:00Z")),
                points);
    }

    @Test
    void thePageHasEveryContestantAndNeedsNoNetwork() throws IOException {
        String page = Page.of(results);

        for (Field field : Field.values()) {
            assertThat(page).contains(field.title(), "class=\"" + Styles.of(field) + "\"");
        }
        assertThat(page).contains("a &lt;machine&gt;", "they disagree on 0").doesNotContain("http", "src=");
    }

    @Test
    void everySeedIsInTheGapTable() {
        Grid grid = new GapTable(new Standings(results)).grid();

        assertThat(grid.rows().get(1))
                .containsExactly(
                        "CITY_100",
                        "60 s",
                        "1",
                        "1.00 % (1.00–1.00)",
                        "failed: out of memory (6g)",
                        "1.00 % (1.00–1.00)",
                        "0.50 % (0.50–0.50)",
                        "1.00 % (1.00–1.00)");
        assertThat(grid.rows().get(0)).contains("soft -1,140");
    }

    @Test
    void lossesAreToldAsTheyAre() {
        Grid grid = new LossTable(new Standings(results)).grid();

        assertThat(grid.rows())
                .contains(List.of(
                        "CITY_100", "60 s", "1", "CP-SAT", "0hard/0medium/-2010soft", "0hard/0medium/-2020soft"))
                .hasSize(5);
    }

    @Test
    void growthIsFittedToTheTimesUntilThePlansWereComplete() {
        Growth growth = new Growth(new Standings(results));

        assertThat(growth.samples(Field.LUNZHU, Growth.Milestone.COMPLETE))
                .containsExactly(new PowerLaw.Sample(400, 4), new PowerLaw.Sample(800, 8));
        assertThat(growth.samples(Field.CP_SAT, Growth.Milestone.WITHIN)).containsExactly(new PowerLaw.Sample(800, 16));
        assertThat(growth.grid().toMarkdown())
                .contains("| Lunzhu | complete plan | 400: 4.00 s, 800: 8.00 s | 0.010 · n^1.00 |");
    }
}
