package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One mine of major risk; 甲 lacks no experience and suits by −7, 乙 lacks a year and suits by 4. */
class SensitivityCommandTest {

    @TempDir
    Path directory;

    private Path dataset;
    private Path plan;

    @BeforeEach
    void writePlan() {
        String oneMine = Run.twoPosts()
                .replaceFirst(",\\s*\\{\"id\": \"s-2\"[^}]*}", "")
                .replaceFirst(",\\s*\\{\"id\": \"h2\"[^}]*}", "")
                .replace("\"rules\":", """
                        "suitability": [{"supervisorId": "p-1", "siteId": "s-1", "score": -7},
                                        {"supervisorId": "p-2", "siteId": "s-1", "score": 4}],
                        "rules":""");
        dataset = Run.write(directory, "one-mine.json", oneMine);
        plan = Run.plan(directory, "plan.json", "p-2");
    }

    @Test
    void peopleReadTheRangeOfEveryWeightAndWhatChangesThere() {
        Run english = Run.english("sensitivity", dataset, plan, "--steps", 10);
        Run chinese = Run.chinese("sensitivity", dataset, plan, "--steps", 10);

        // 乙 costs 5 × 2 − 4 = 6, 甲 7: one more, for 2 of experience and 11 of suitability.
        assertThat(english.exitCode()).isZero();
        assertThat(english.out())
                .containsPattern("risk-experience +Risk and experience +2 +0 +5 +5.5")
                .containsPattern("suitability +Suitability +-4 +0.91 +1 +any")
                .contains("Risk and experience above 5.5: another plan is better, postings changed 1. "
                        + "Suitability +11, Risk and experience -2.")
                .contains("a plan that nobody has found yet could be better earlier");
        assertThat(chinese.out()).contains("风险与经验匹配高于 5.5 时，另一方案更好", "可能更早");
    }

    @Test
    void machinesGetTheSameAsJson() {
        JsonNode answer = Json.tree(Run.english("sensitivity", dataset, plan, "--steps", 10, "--json")
                .out());

        assertThat(answer.get("improved").booleanValue()).isFalse();
        assertThat(answer.get("complete").booleanValue()).isTrue();
        JsonNode risk = answer.at("/rules/3");
        assertThat(risk.get("ruleId").stringValue()).isEqualTo("risk-experience");
        assertThat(risk.at("/upper/weight").doubleValue()).isEqualTo(5.5);
        assertThat(risk.has("lower")).isFalse();
        assertThat(risk.at("/upper/changes/0/change").longValue()).isEqualTo(-2);
    }

    @Test
    void aBetterPlanFoundOnTheWayIsWritten() {
        Path worse = Run.plan(directory, "worse.json", "p-1");
        Path better = directory.resolve("better.json");

        Run run = Run.english("sensitivity", dataset, worse, "--steps", 10, "--better", better);

        assertThat(run.out()).contains("A better plan than the given one");
        assertThat(Run.english("score", dataset, better).out()).contains("0hard/0medium/-26soft");
    }
}
