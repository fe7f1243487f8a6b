package org.lunzhu.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunzhu.data.generate.mutual.Taierzhuang;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;

class ScenarioFilesTest {

    private static final Path DIRECTORY = Path.of("datasets");
    private static final Path PUBLISHED = DIRECTORY.resolve("taierzhuang-2022-published.plan.json");

    /** With {@code -Dscenarios.write=true} the files are written first. */
    @BeforeAll
    static void writeFiles() throws IOException {
        if (Boolean.getBoolean("scenarios.write")) {
            for (Scenario scenario : Scenario.values()) {
                DatasetJson.write(scenario.dataset(), fileOf(scenario));
            }
            PlanJson.write(Taierzhuang.published(), PUBLISHED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsWhatItsGeneratorWrites(Scenario scenario) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DatasetJson.write(scenario.dataset(), written);

        assertThat(Files.readString(fileOf(scenario))).isEqualTo(written.toString(StandardCharsets.UTF_8));
    }

    @Test
    void thePublishedPlanIsWhatWasPublished() throws IOException {
        assertThat(PlanJson.read(PUBLISHED)).isEqualTo(Taierzhuang.published());
    }

    @Test
    void everyFileIsReadAndHasNoErrors() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<Path> datasets = files.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> !f.toString().endsWith(".plan.json"))
                    .toList();
            assertThat(datasets).hasSizeGreaterThanOrEqualTo(Scenario.values().length);
            for (Path file : datasets) {
                assertThat(DatasetCheck.check(DatasetJson.read(file)))
                        .as(file.toString())
                        .noneMatch(Issue::isError);
            }
        }
    }

    @Test
    void thePublishedPlanBreaksNothingButHasOneReciprocalPair() throws IOException {
        Plan plan = PlanBuilder.of(Taierzhuang.oneHalfYear())
                .startingFrom(PlanJson.read(PUBLISHED))
                .build();

        ScoreReport report = new Scorer().report(plan);

        assertThat(report.score().hardScore()).isZero();
        assertThat(report.score().mediumScore()).isZero();
        assertThat(report.of(Rule.RECIPROCAL).matches())
                .singleElement()
                .extracting(RuleMatch::agencyIds)
                .isEqualTo(List.of("a-quanxing", "a-shuangdingshan"));
    }

    private static Path fileOf(Scenario scenario) {
        return DIRECTORY.resolve(scenario.dataset().name() + ".json");
    }
}
