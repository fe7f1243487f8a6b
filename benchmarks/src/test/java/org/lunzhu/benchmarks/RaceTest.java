package org.lunzhu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.benchmarks.contestant.Field;
import org.lunzhu.benchmarks.contestant.Limit;

class RaceTest {

    private static final Setting SETTING = new Setting("abc", "a machine, with a comma");

    @TempDir
    Path directory;

    @Test
    void everyContestantIsMeasuredAndTheOptimizerIsNoWorseThanFirstFit() throws IOException {
        List<Row> rows = run(Field.values());

        assertThat(rows).extracting(Row::contestant).containsExactly("FIRST_FIT", "TIMEFOLD", "LUNZHU");
        assertThat(rows).extracting(Row::failure).containsOnlyNulls();
        Row lunzhu = rows.get(2);
        assertThat(lunzhu.complete()).isTrue();
        assertThat(lunzhu.seats()).isEqualTo(12);
        assertThat(lunzhu.soft()).isGreaterThanOrEqualTo(rows.get(0).soft());
    }

    @Test
    void rowsThatAreThereAreNotMeasuredAgain() throws IOException {
        run(Field.FIRST_FIT);

        assertThat(run(Field.FIRST_FIT, Field.LUNZHU))
                .extracting(Row::contestant)
                .containsExactly("LUNZHU");
        assertThat(Files.readAllLines(directory.resolve("rows.csv")))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("dataset,sites,seats,seed,limit,contestant,hard,medium,soft,complete,seconds");
    }

    @Test
    void firstFitBreaksNoHardRule() throws IOException {
        Race race = new Race(
                List.of(Source.DISTRICT, Source.WEIHAI, Source.TAIERZHUANG_FOUR),
                List.of(Field.FIRST_FIT),
                List.of(Limit.ofSteps(1)),
                List.of(1L));
        List<Row> rows = new ArrayList<>();

        race.run(new Results(directory.resolve("hard.csv")), SETTING, rows::add);

        assertThat(rows).extracting(Row::hard).containsOnly(0L);
    }

    private List<Row> run(Field... contestants) throws IOException {
        List<Row> rows = new ArrayList<>();
        new Race(List.of(Source.TAIERZHUANG), List.of(contestants), List.of(Limit.ofSteps(20)), List.of(7L))
                .run(new Results(directory.resolve("rows.csv")), SETTING, rows::add);
        return rows;
    }
}
