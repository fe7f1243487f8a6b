package org.lunzhu.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of rules in the two READMEs against the catalogue. */
class ReadmeTest {

    @Test
    void theEnglishTableIsTheCatalogue() throws IOException {
        assertThat(tableOf("../README.md"))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(r -> "| %s | %s | %s | %s | %s |"
                                .formatted(idOf(r), r.titleZh(), r.titleEn(), r.defaultWeight(), r.source()))
                        .toList());
    }

    @Test
    void theChineseTableIsTheCatalogue() throws IOException {
        assertThat(tableOf("../README.zh-CN.md"))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(r ->
                                "| %s | %s | %s | %s |".formatted(idOf(r), r.titleZh(), r.defaultWeight(), r.source()))
                        .toList());
    }

    private static String idOf(Rule rule) {
        return "`" + rule.id() + "`" + (rule.isEligibility() ? " ◆" : "");
    }

    private static List<String> tableOf(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
