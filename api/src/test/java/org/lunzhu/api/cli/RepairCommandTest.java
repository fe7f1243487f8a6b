package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RepairCommandTest {

    @TempDir
    Path directory;

    @Test
    void nothingIsRepairedWhereEverySeatCanBeFilled() {
        Run run = Run.english("repair", Run.twoPosts(directory));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("nothing to repair", "came to its end");
    }

    @Test
    void whySeatsStayEmptyAndWhatToChangeIsSaidWithItsPrice() {
        Run run = Run.english("repair", onePerson());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("at least 2 must stay empty", "Conflict 1: these cannot all hold")
                .contains("People who may take the seats: 1 (甲)", "Rule: One post")
                .contains("1. Price ", "Ask the province to cover ", "[400]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theReaderOfChineseGetsChinese() {
        Run run = Run.chinese("repair", onePerson());

        assertThat(run.out())
                .contains("各期合计至少空缺 2 个。已证明。", "冲突 1：以下各项不能同时成立", "规则：脱岗专职", "请省级在")
                .contains("怎么改：以下各套补救方案任选其一", "查找已完成。");
    }

    @Test
    void machinesGetConflictsAndRepairsAsJson() throws IOException {
        Path out = directory.resolve("repairs.json");

        Run run = Run.english("repair", onePerson(), "--json", "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        JsonNode answer = Json.tree(Files.readString(out));
        assertThat(answer.get("finished").booleanValue()).isTrue();
        JsonNode trouble = answer.at("/items/0");
        assertThat(trouble.get("verdict").stringValue()).isEqualTo("IMPOSSIBLE");
        assertThat(trouble.get("missing").intValue()).isEqualTo(2);
        assertThat(trouble.at("/conflicts/0/irreducible").booleanValue()).isTrue();
        assertThat(trouble.at("/conflicts/0/people/0/id").stringValue()).isEqualTo("p-1");
        assertThat(trouble.at("/conflicts/0/things/0/kind").stringValue()).isEqualTo("SEATS_WANTED");
        assertThat(trouble.at("/repairs/0/cheapest").booleanValue()).isTrue();
        assertThat(trouble.at("/repairs/0/measures/0/kind").stringValue()).isEqualTo("COVER");
        assertThat(trouble.at("/repairs/0/measures/0/posts")).hasSize(1);
    }

    @Test
    void aPlanThatLeavesSeatsEmptyIsToldThatTheyCanBeFilled() {
        Path plan = Run.plan(directory, "plan.json", "p-1", "p-2", "", "p-1");

        Run run = Run.english("repair", Run.twoPosts(directory), "--plan", plan);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("All 4 seats can be filled", "Empty in this plan: 1 (s-2@h1#0)", "solve --base PLAN");
    }

    @Test
    void noTimeAtAllIsAnError() {
        Run run = Run.english("repair", Run.twoPosts(directory), "--seconds", 0);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--seconds (0)");
    }

    private Path onePerson() {
        return Run.write(directory, "one.json", Run.twoPosts().replaceFirst(",\\s*\\{\"id\": \"p-2\"[^}]*}", ""));
    }
}
