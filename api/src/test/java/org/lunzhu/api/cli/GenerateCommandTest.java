package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    Path directory;

    @Test
    void theSameArgumentsGiveTheSameDatasetAndItIsSound() {
        Path out = directory.resolve("city.json");

        Run run = Run.english("generate", "--sites", 12, "--seed", 7, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(out)
                .content()
                .isEqualTo(Run.english("generate", "--sites", 12, "--seed", 7).out());
        assertThat(Json.tree(Run.english("check", "--json", out).out())
                        .get("errors")
                        .intValue())
                .isZero();
    }

    @Test
    void everyProfileIsNamedInSmallLetters() {
        String mutual =
                Run.english("generate", "--sites", 6, "--profile", "mutual").out();

        assertThat(Json.tree(mutual).get("programme").stringValue()).isEqualTo("MUTUAL");
    }

    @Test
    void aShortageIsAskedFor() {
        Path out = directory.resolve("short.json");
        Run.english("generate", "--sites", 30, "--seed", 3, "--shortage", "--out", out);

        assertThat(Json.tree(Run.english("check", "--json", out).out())
                        .get("missing")
                        .intValue())
                .isPositive();
    }

    @Test
    void tooFewSitesAreAnError() {
        Run run = Run.chinese("generate", "--sites", 2);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--sites 的值（2）");
    }
}
