package org.lunzhu.benchmarks.race.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.data.generate.DatasetGenerator;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.solver.model.Dataset;

@Tag("slow")
class RunSpecTest {

    private static final Dataset SMALL_CITY = DatasetGenerator.generate(Profile.CITY, 12, 3, false);

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyContestantsPlanForASmallCityBreaksNoHardRuleAndIsAudited(Field contestant) {
        Outcome outcome = measure(contestant, SMALL_CITY);

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.audited()).isTrue();
        assertThat(outcome.hard()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyContestantsPlanForBoundEnterprisesIsAudited(Field contestant) {
        Outcome outcome = measure(contestant, DatasetGenerator.generate(Profile.CONTRACT, 12, 3, false));

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.audited()).isTrue();
    }

    private static Outcome measure(Field contestant, Dataset dataset) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Telling telling = new Telling(new PrintStream(told, true, StandardCharsets.UTF_8));
        Outcome outcome =
                new RunSpec(Source.CITY_50, contestant, Limit.ofSteps(5), 1).measure(dataset, telling, Duration.ZERO);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("S,12,").contains("P,");
        return outcome;
    }
}
