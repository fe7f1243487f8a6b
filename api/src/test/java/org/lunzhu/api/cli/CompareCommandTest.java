package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {

    @TempDir
    Path directory;

    private Path dataset;
    private Path left;
    private Path right;

    @BeforeEach
    void writePlans() {
        dataset = Run.twoPosts(directory);
        left = Run.plan(directory, "left.json", "p-1", "p-2", "p-2", "p-1");
        right = Run.plan(directory, "right.json", "p-1", "p-1", "p-2", "");
    }

    @Test
    void peopleReadRulesChangesAndWhoMoved() {
        Run run = Run.chinese("compare", dataset, left, right);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("rotate +半年轮换 +0 +-1hard +-1hard")
                .containsPattern("seat-filled +席位不空缺 +0 +-20medium +-20medium")
                .contains("人员不同的席位：2", "甲 (p-1)  → 空缺", "调整的人员：2")
                .containsPattern("牵头 +乙 \\(p-2\\) +→ 甲 \\(p-1\\)");
    }

    @Test
    void theDifferenceIsToldInWordsAndInWhatItAsksOfPeople() {
        Run english = Run.english("compare", dataset, left, right);
        Run chinese = Run.chinese("compare", dataset, left, right);

        assertThat(english.out())
                .contains("The left plan is better: 0hard/0medium/-210soft")
                .contains("The right plan is worse in: Seat filled (-20medium), Rotate (-1hard).")
                .containsPattern("Most postings of one person +2 +2")
                .containsPattern("Largest share of an agency +100.0 %");
        assertThat(chinese.out()).contains("左方案更好", "右方案较差的规则：席位不空缺（-20medium）");
    }

    @Test
    void machinesGetTheSameAsJson() {
        JsonNode answer =
                Json.tree(Run.english("compare", "--json", dataset, left, right).out());

        assertThat(answer.at("/left/score").stringValue()).isEqualTo("0hard/0medium/-210soft");
        assertThat(answer.at("/right/burden/mostPostings").intValue()).isEqualTo(2);
        assertThat(answer.at("/left/burden/agencies")).isNotEmpty();
        assertThat(answer.at("/changes/items")).hasSize(2);
        assertThat(answer.at("/changes/items/1/right").isMissingNode()).isTrue();
        assertThat(answer.at("/movedSupervisors/1/title").stringValue()).isEqualTo("乙");
    }
}
