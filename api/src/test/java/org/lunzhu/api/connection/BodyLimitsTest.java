package org.lunzhu.api.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BodyLimitsTest {

    private static final long MEBIBYTE = 1 << 20;

    /** A sixteenth of 160 MiB is for large bodies. */
    private final BodyLimits limits = new BodyLimits(
            new ConnectionSettings(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    DataSize.ofMegabytes(64),
                    DataSize.ofKilobytes(64),
                    8,
                    1000),
            160 * MEBIBYTE);

    @Test
    void bodiesTogetherHaveAPartOfTheMemory() {
        int six = limits.memoryOf(6 * MEBIBYTE);

        assertThat(limits.hold(six)).isTrue();
        assertThat(limits.hold(six)).isFalse();
        assertThat(limits.hold(limits.memoryOf(3 * MEBIBYTE))).isTrue();
        limits.letGo(six);
        assertThat(limits.hold(six)).isTrue();
    }

    @Test
    void oneAloneFitsHoweverLargeItIs() {
        assertThat(limits.hold(limits.memoryOf(limits.largest()))).isTrue();
        assertThat(limits.hold(limits.memoryOf(1))).isFalse();
    }
}
