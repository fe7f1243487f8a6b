package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

    @TempDir
    Path directory;

    @Test
    void aDatasetWithWarningsOnlyIsFine() {
        Run run = Run.english("check", Run.twoPosts(directory));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("/sites/0/location", "[site-without-location]", "0 errors, 4 warnings");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyErrorIsNamedAtOnceInTheReadersLanguage() {
        String wrong = Run.twoPosts()
                .replace("\"agencyId\": \"a-yj\"", "\"agencyId\": \"a-xx\"")
                .replace("\"minTeam\": 1", "\"minTeam\": 0");

        Run run = Run.chinese("check", Run.write(directory, "wrong.json", wrong));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("/supervisors/0/agencyId", "/supervisors/1/agencyId", "（a-xx）", "/rules/parameters/minTeam")
                .contains("错误 3 处");
    }

    @Test
    void seatsThatNobodyCanFillAreProvenInWords() {
        String onePerson = Run.twoPosts().replaceFirst(",\\s*\\{\"id\": \"p-2\"[^}]*}", "");

        Run run = Run.chinese("check", Run.write(directory, "one.json", onePerson));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("无人可派的席位：2", "无人可派席位 2 个", "lunzhu repair")
                .containsPattern("下半年：2个席位需要人员，只有1人：甲。.*\n +驻点：[^、\n]+、[^、\n]+\n");
    }

    @Test
    void manyWarningsOfOneKindAreOneWithTheirNumberAndTheFirstPlaces() {
        StringBuilder sites = new StringBuilder();
        for (int i = 3; i <= 12; i++) {
            sites.append("{\"id\": \"s-%d\", \"name\": \"矿%d\", \"riskGrade\": \"LOW\", \"mode\": \"RESIDENT\"},"
                    .formatted(i, i));
        }
        String many = Run.twoPosts().replace("{\"id\": \"s-1\"", sites + "{\"id\": \"s-1\"");

        Run run = Run.english("check", Run.write(directory, "many.json", many));
        Run json = Run.english("check", "--json", Run.write(directory, "many.json", many));

        assertThat(run.out())
                .contains("warning  12 times, such as /sites/0/location, /sites/1/location, /sites/2/location  [site-")
                .doesNotContain("/sites/3/location");
        assertThat(json.out()).contains("/sites/0/location", "/sites/11/location");
    }

    @Test
    void aTextWhereANumberIsAskedForIsShownWithItsQuotes() {
        String wrong = Run.twoPosts().replace("\"minTeam\": 1", "\"minTeam\": \"1\"");

        Run run = Run.english("check", Run.write(directory, "wrong.json", wrong));

        assertThat(run.out()).contains("The value (\"1\") is of the wrong type; expected: integer.");
    }

    @Test
    void machinesGetTheIssuesAsJson() {
        Run run = Run.english("check", "--json", Run.twoPosts(directory));

        JsonNode answer = Json.tree(run.out());
        assertThat(answer.get("errors").intValue()).isZero();
        assertThat(answer.get("warnings").intValue()).isEqualTo(4);
        assertThat(answer.at("/issues/2/pointer").stringValue()).isEqualTo("/sites/0/location");
        assertThat(answer.at("/issues/2/value").stringValue()).isEqualTo("s-1");
    }

    @Test
    void aFileThatIsNoJsonIsAnIssueToo() {
        Run run = Run.english("check", "--json", Run.write(directory, "broken.json", "{\"name\": "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Json.tree(run.out()).get("errors").intValue()).isEqualTo(1);
    }

    @Test
    void aMissingFileIsNamedWithoutAStackTrace() {
        Run run = Run.english("check", directory.resolve("nowhere.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no file (")
                .contains("nowhere.json")
                .hasLineCount(1);
    }

    @Test
    void everyDatasetOfAFolderIsChecked() {
        Run.write(directory, "a.json", Run.twoPosts());
        Run.write(directory, "b.json", Run.twoPosts().replace("\"minTeam\": 1", "\"minTeam\": 0"));
        Run.write(directory, "b.plan.json", "not a dataset");

        Run text = Run.english("check", directory);
        Run json = Run.english("check", "--json", directory);

        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.out()).contains("a.json: 0 errors", "b.json: 1 error").doesNotContain("b.plan.json");
        assertThat(Json.tree(json.out()).at("/b.json/errors").intValue()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutDatasetsIsAnError() {
        Run run = Run.english("check", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There are no datasets in the folder");
    }
}
