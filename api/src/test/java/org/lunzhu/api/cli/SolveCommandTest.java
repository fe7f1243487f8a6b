package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SolveCommandTest {

    private static final String SCORE = "0hard/0medium/-210soft";

    @TempDir
    Path directory;

    @Test
    void withoutAFileThePlanIsOnStandardOutputAndTheTableOnStandardError() {
        Run run = Run.english("solve", Run.twoPosts(directory), "--steps", 50);

        assertThat(run.exitCode()).isZero();
        assertThat(Json.tree(run.out()).get("score").stringValue()).isEqualTo(SCORE);
        assertThat(run.err()).contains("Workload balance", "4 filled, 0 empty", "-210soft, gap 0 (0.0 %)");
    }

    @Test
    void withAFileTheTableIsOnStandardOutput() throws IOException {
        Path out = directory.resolve("plan.json");

        Run run = Run.chinese("solve", Run.twoPosts(directory), "--steps", 50, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(Json.tree(Files.readString(out)).get("postings")).hasSize(4);
        assertThat(run.out()).contains("任务均衡", "已派 4，空缺 0", "-210soft");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void machinesGetTheTableWithThePlanInIt() {
        Run run = Run.english("solve", Run.twoPosts(directory), "--steps", 50, "--json");

        JsonNode answer = Json.tree(run.out());
        assertThat(answer.get("score").stringValue()).isEqualTo(SCORE);
        assertThat(answer.get("complete").booleanValue()).isTrue();
        assertThat(answer.get("bound").longValue()).isEqualTo(-210);
        assertThat(answer.at("/summary/people").intValue()).isEqualTo(2);
        assertThat(answer.get("plan").get("dataset").stringValue()).isEqualTo("two-posts");
    }

    @Test
    void whatIsProvenIsToldByAgencyAndAddsUp() {
        Path dataset = Run.twoPosts(directory);

        Run json = Run.english("solve", dataset, "--steps", 50, "--prove", "--json");

        JsonNode answer = Json.tree(json.out());
        long told = answer.at("/proof/between").longValue();
        for (JsonNode gap : answer.at("/proof/agencies")) {
            assertThat(gap.at("/agency/id").stringValue()).isEqualTo("a-yj");
            told += gap.get("gap").longValue();
        }
        assertThat(told)
                .isBetween(
                        answer.get("bound").longValue() + 209,
                        answer.get("bound").longValue() + 211);
        assertThat(answer.at("/proof/leftOut").isArray()).isTrue();
    }

    @Test
    void howLongAProofMayTakeIsSaidBeforeAndIsTheTimeOfTheSearchUnlessItIsTold() {
        Path dataset = directory.resolve("district.json");
        Run.english("generate", "--profile", "district", "--sites", 60, "--out", dataset);

        Run asLong = Run.english("solve", dataset, "--steps", 0, "--seconds", 1, "--prove");
        Run told = Run.chinese("solve", dataset, "--steps", 0, "--prove-seconds", 2);

        assertThat(asLong.err()).contains("is being proven, for at most 1 s.");
        assertThat(told.err()).contains("正在证明任何方案都不能超过的理论下界，至多 2 秒。");
        assertThat(asLong.err() + told.err()).contains("各派出单位至多还能改善", "派出单位之间", "between agencies");
        assertThat(Run.english("solve", dataset, "--prove-seconds", 0).err()).contains("--prove-seconds");
    }

    @Test
    void aPlanAtItsBoundIsCalledTheBestAndNothingIsListedThatItCouldGain() {
        Path dataset = Run.twoPosts(directory);

        String out = Run.english("solve", dataset, "--steps", 50, "--prove", "--out", directory.resolve("plan.json"))
                .out();

        assertThat(out).contains("gap 0 (0.0 %)", "Proven best").doesNotContain("between agencies");
    }

    @Test
    void theSameStepsGiveTheSamePlan() {
        Path dataset = Run.twoPosts(directory);

        String one = Run.english("solve", dataset, "--steps", 50, "--seed", 7).out();

        assertThat(Run.english("solve", dataset, "--steps", 50, "--seed", 7).out())
                .isEqualTo(one);
    }

    @Test
    void seatsThatStayEmptyAreExitCodeOne() {
        String onePerson = Run.twoPosts().replaceFirst(",\\s*\\{\"id\": \"p-2\"[^}]*}", "");

        Run run = Run.english("solve", Run.write(directory, "one.json", onePerson), "--steps", 50);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Seats that nobody can fill: 2", "2 filled, 2 empty");
    }

    @Test
    void aBaseKeepsItsPeople() {
        Path base = Run.plan(directory, "base.json", "p-2", "p-1", "p-1", "p-2");

        Run run = Run.english("solve", Run.twoPosts(directory), "--steps", 50, "--base", base, "--json");

        JsonNode plan = Json.tree(run.out()).get("plan");
        assertThat(plan.at("/postings/0/supervisorId").stringValue()).isEqualTo("p-2");
        assertThat(plan.get("score").stringValue()).isEqualTo(SCORE);
    }

    @Test
    void aDatasetWithErrorsIsNotSolved() {
        String wrong = Run.twoPosts().replace("\"agencyId\": \"a-yj\"", "\"agencyId\": \"a-xx\"");

        Run run = Run.english("solve", Run.write(directory, "wrong.json", wrong));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("/supervisors/0/agencyId", "/supervisors/1/agencyId");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedBeforeTheWork() {
        Run run = Run.english("solve", Run.twoPosts(directory), "--out", directory.resolve("no/where/plan.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no directory").hasLineCount(1);
    }

    @Test
    void noTimeAtAllIsAnError() {
        Run run = Run.english("solve", Run.twoPosts(directory), "--seconds", 0);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--seconds (0)");
    }

    @Test
    void aDirectoryIsNoDataset() {
        assertThat(Run.chinese("solve", directory).err()).contains("是目录");
    }
}
