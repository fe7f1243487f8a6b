package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AlternativesCommandTest {

    @TempDir
    Path directory;

    private Path dataset;
    private Path plan;

    @BeforeEach
    void writePlan() {
        dataset = Run.twoPosts(directory);
        plan = Run.plan(directory, "plan.json", "p-1", "p-2", "p-2", "p-1");
    }

    @Test
    void theOnlyOtherPlanOfTwoPeopleWhoSwapIsFound() {
        Run run = Run.english("alternatives", dataset, plan, "--steps", 300);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("The plan: 0hard/0medium/-210soft, postings 4")
                .containsPattern("1 +0hard/0medium/-210soft +0 +4 +100.0 +2");
    }

    @Test
    void everyAlternativeGoesIntoAFileOfItsOwn() {
        Run run =
                Run.chinese("alternatives", dataset, plan, "--steps", 300, "--plans-out", directory.resolve("other-"));

        Path other = directory.resolve("other-1.json");
        assertThat(run.out()).contains("备选方案 1 已写入 " + other);
        assertThat(Run.english("score", dataset, other).exitCode()).isZero();
        assertThat(directory.resolve("other-2.json")).doesNotExist();
    }

    @Test
    void whereTheFilesCannotBeTheOptionIsNamed() {
        Run run = Run.chinese("alternatives", dataset, plan, "--plans-out", directory.resolve("missing/other-"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("另选 --plans-out");
    }

    @Test
    void machinesGetTheSameAsJson() {
        JsonNode answer =
                Json.tree(Run.english("alternatives", dataset, plan, "--steps", 300, "--within", "50", "--json")
                        .out());

        assertThat(answer.get("leastScore").stringValue()).isEqualTo("0hard/0medium/-260soft");
        assertThat(answer.get("items")).hasSize(1);
        assertThat(answer.at("/items/0/different/0").intValue()).isEqualTo(4);
        assertThat(answer.at("/items/0/movedSupervisors")).hasSize(2);
        assertThat(answer.at("/items/0/plan/postings/0/supervisorId").stringValue())
                .isEqualTo("p-2");
    }

    @Test
    void whereNothingElseIsPossibleItSaysSo() {
        String pinned = Run.twoPosts().replaceFirst(",\\s*\\{\"id\": \"p-2\"[^}]*}", "");
        Path one = Run.write(directory, "one.json", pinned.replaceFirst(",\\s*\\{\"id\": \"s-2\"[^}]*}", ""));
        Path alone = Run.plan(directory, "alone.json", "p-1");

        Run run = Run.english("alternatives", one, alone, "--steps", 300, "--within", "0");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No other plan was found");
    }

    @Test
    void anAllowanceThatIsNoneIsAnError() {
        Run run = Run.english("alternatives", dataset, plan, "--within", "much");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--within (much)", "such as 1%");
    }
}
