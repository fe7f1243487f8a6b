package org.lunzhu.api.serve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    private Path directory;

    @Test
    void homeIsTakenOnceUntilItIsLetGo() throws IOException {
        Path home = directory.resolve("new/home");
        try (HomeLock first = HomeLock.take(home)) {
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(HomeInUseException.class)
                    .hasMessageContaining(home.toString());
        }
        assertThatCode(() -> HomeLock.take(home).close()).doesNotThrowAnyException();
    }
}
