package org.lunzhu.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.process.RunProcess;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.race.result.Row;

/** Each run is a process of its own. */
@Tag("slow")
class RaceTest {

    private static final RunProcess LANE = new RunProcess("1g", 1, Duration.ofMinutes(5), Duration.ofSeconds(20));

    @TempDir
    Path directory;

    @Test
    void everyContestantIsMeasuredInItsOwnProcessAndAudited() throws Exception {
        List<Row> rows = run(LANE, Field.values());

        assertThat(rows).extracting(row -> row.outcome().failure()).containsOnlyNulls();
        assertThat(rows)
                .extracting(row -> row.run().contestant())
                .containsExactly("FIRST_FIT", "TIMEFOLD_DEFAULT", "TIMEFOLD_TUNED", "CP_SAT", "LUNZHU");
        assertThat(rows).extracting(row -> row.outcome().audited()).containsOnly(true);
        assertThat(rows).extracting(row -> row.size().seats()).containsOnly(12L);
        Outcome lunzhu = rows.get(4).outcome();
        assertThat(lunzhu.complete()).isTrue();
        assertThat(lunzhu.bound()).isNotNull().isGreaterThanOrEqualTo(lunzhu.soft());
        assertThat(results().points())
                .extracting(point -> point.run().contestant())
                .contains("FIRST_FIT", "LUNZHU");
    }

    @Test
    void rowsThatAreThereAreNotMeasuredAgain() throws Exception {
        run(LANE, Field.FIRST_FIT);

        assertThat(run(LANE, Field.FIRST_FIT, Field.LUNZHU))
                .extracting(row -> row.run().contestant())
                .containsExactly("LUNZHU");
        assertThat(results().rows()).hasSize(2);
        assertThat(Files.readAllLines(file()).get(0))
                .startsWith("dataset,seed,limit,contestant,sites,people,seats,hard");
    }

    @Test
    void aProcessThatCannotStartIsARow() throws Exception {
        Row row = run(new RunProcess("1m", 1, Duration.ofMinutes(1), Duration.ZERO), Field.FIRST_FIT)
                .get(0);

        assertThat(row.outcome().failure()).isEqualTo("exit code 1");
        assertThat(results().rows()).containsExactly(row);
    }

    @Test
    void aProcessThatTakesTooLongIsARow() throws Exception {
        Row row = run(new RunProcess("1g", 1, Duration.ZERO, Duration.ZERO), Field.FIRST_FIT)
                .get(0);

        assertThat(row.outcome().failure()).isEqualTo("over time");
    }

    @Test
    void pointsOfARunThatDidNotEndAreDropped() throws Exception {
        run(LANE, Field.FIRST_FIT);
        int whole = results().points().size();
        Files.writeString(
                Results.pointsOf(file()),
                "WEIHAI,1,60 s,LUNZHU,0.5,0,0,-9,\n",
                java.nio.file.StandardOpenOption.APPEND);

        assertThat(results().points()).hasSize(whole);
        assertThat(Files.readAllLines(Results.pointsOf(file()))).hasSize(whole + 1);
    }

    private Path file() {
        return directory.resolve("rows.csv");
    }

    private Results results() throws IOException {
        return Results.of(file());
    }

    private List<Row> run(RunProcess process, Field... contestants) throws Exception {
        List<Row> rows = new ArrayList<>();
        new Race(List.of(Source.TAIERZHUANG), List.of(contestants), List.of(Limit.ofSteps(20)), List.of(7L))
                .run(process, results(), "abc", rows::add);
        return rows;
    }
}
