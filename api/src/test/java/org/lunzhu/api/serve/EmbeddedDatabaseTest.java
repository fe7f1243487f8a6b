package org.lunzhu.api.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class EmbeddedDatabaseTest {

    @TempDir
    private Path directory;

    @Test
    void aHomeThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        Path below = file.resolve("home");

        assertThatThrownBy(() -> EmbeddedDatabase.open(file))
                .isInstanceOf(HomeUnusableException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> EmbeddedDatabase.open(below))
                .isInstanceOf(HomeUnusableException.class)
                .hasMessageContaining(below.toString());
    }

    @Test
    void whatToDoAboutItIsToldWithoutATrace() {
        HomeUnusableException trouble = new HomeUnusableException(directory, new IOException("No space left"));

        FailureAnalysis analysis = new HomeUnusableAnalyzer().analyze(trouble);

        assertThat(analysis.getDescription()).contains(directory.toString(), "No space left");
        assertThat(analysis.getAction()).contains("LUNZHU_HOME");
    }

    @Test
    void aPortThatCannotBeReadIsMadeUpAnew() throws IOException {
        ServerFiles files = new ServerFiles(directory);
        Path kept = directory.resolve("port");
        for (String broken : new String[] {"garbage", "", "99999", "-1"}) {
            Files.writeString(kept, broken + "\n");

            int port = files.port();

            assertThat(port).isBetween(1, 65_535);
            assertThat(Files.readString(kept)).isEqualTo(port + "\n");
        }
    }
}
