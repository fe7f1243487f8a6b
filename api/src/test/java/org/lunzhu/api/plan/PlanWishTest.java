package org.lunzhu.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlanWishTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:16:05Z");

    @Test
    void plansAskedForWithinAMinuteHaveNamesOfTheirOwn() {
        assertThat(PlanWish.usualName("威海", NOW)).startsWith("威海 2026-11-2").endsWith(":16:05");
        assertThat(PlanWish.usualName("威海", NOW.plusSeconds(1))).endsWith(":16:06");
    }
}
