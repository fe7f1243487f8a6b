package org.lunzhu.api.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.support.HandClock;

class SearchTurnsTest {

    private final HandClock clock = new HandClock();
    private final SearchTurns turns = new SearchTurns(new SearchSettings(Duration.ZERO), clock);

    @Test
    void whoWaitsTooLongForAnotherSearchIsTold() {
        assertThatThrownBy(() -> turns.take(() -> turns.take(() -> "second")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.kind()).isEqualTo(ProblemKind.TOO_MANY_SEARCHES));
    }

    @Test
    void theTurnIsGivenBackEvenByASearchThatFails() {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    @Test
    void aSearchIsToldToStopOnceItsTimeIsOver() {
        BooleanSupplier stop = turns.stopAfter(Duration.ofSeconds(7));
        clock.advance(Duration.ofSeconds(7));
        assertThat(stop.getAsBoolean()).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(stop.getAsBoolean()).isTrue();
    }

    @Test
    void aSearchIsToldToStopWhenTheProcessEnds() {
        BooleanSupplier stop = turns.stopAfter(Duration.ofSeconds(7));
        turns.close();
        assertThat(stop.getAsBoolean()).isTrue();
    }
}
