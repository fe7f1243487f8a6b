package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScoreCommandTest {

    @TempDir
    Path directory;

    @Test
    void everyMatchIsToldInWords() {
        Path plan = Run.plan(directory, "plan.json", "p-2", "p-1", "p-1", "p-2");

        Run run = Run.english("score", Run.twoPosts(directory), plan);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("0hard/0medium/-210soft")
                .contains("-10soft  乙 (p-2), 北矿 (s-1), 上半年 (h1): years of experience lacking");
    }

    @Test
    void theScoreIsRecomputedIndependently() {
        Path dataset = Run.twoPosts(directory);
        Path plan = Run.plan(directory, "plan.json", "p-1", "p-1", "p-1", "");

        assertThat(Run.english("score", dataset, plan).out())
                .contains("an independent recomputation agrees to the unit");
        assertThat(Run.chinese("score", dataset, plan).out()).contains("独立复算结果一致");
        JsonNode answer =
                Json.tree(Run.english("score", dataset, plan, "--json").out());
        assertThat(answer.get("independentScore")).isEqualTo(answer.get("score"));
    }

    @Test
    void aBrokenHardRuleIsExitCodeOne() {
        Path plan = Run.plan(directory, "plan.json", "p-1", "p-1", "p-2", "p-2");

        Run run = Run.chinese("score", Run.twoPosts(directory), plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("rotate  半年轮换  -2hard", "甲 (p-1)，北矿 (s-1)：超出同一驻点对象最长任期 1 期");
    }

    @Test
    void emptySeatsAreExitCodeOneAndTheMachineIsToldWhich() {
        Path plan = Run.plan(directory, "plan.json", "p-1", "", "p-2", "p-1");

        Run run = Run.english("score", Run.twoPosts(directory), plan, "--json");

        JsonNode answer = Json.tree(run.out());
        JsonNode seatFilled = answer.get("rules")
                .valueStream()
                .filter(rule -> rule.get("ruleId").stringValue().equals("seat-filled"))
                .findFirst()
                .orElseThrow();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(answer.get("feasible").booleanValue()).isTrue();
        assertThat(answer.get("complete").booleanValue()).isFalse();
        assertThat(seatFilled.get("score").stringValue()).isEqualTo("0hard/-80medium/0soft");
        JsonNode matches = answer.get("matches")
                .valueStream()
                .filter(rule -> rule.get("ruleId").stringValue().equals("seat-filled"))
                .findFirst()
                .orElseThrow();
        assertThat(matches.at("/items/0/posts/0/title").stringValue()).isEqualTo("北矿");
        assertThat(matches.at("/items/0/periods/0/id").stringValue()).isEqualTo("h2");
    }

    @Test
    void aBaseIsCountedByStability() {
        Path plan = Run.plan(directory, "plan.json", "p-1", "p-2", "p-2", "p-1");
        Path base = Run.plan(directory, "base.json", "p-2", "p-1", "p-2");

        Run run = Run.english("score", Run.twoPosts(directory), plan, "--base", base);

        assertThat(run.out()).contains("stability  Stability  -50soft");
    }

    @Test
    void aPlanOfAnotherDatasetIsAnError() {
        Path plan = Run.write(directory, "plan.json", "{\"dataset\": \"other\", \"postings\": []}");

        Run run = Run.english("score", Run.twoPosts(directory), plan);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("/dataset", "other", "two-posts");
    }
}
