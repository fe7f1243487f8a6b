package org.lunzhu.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.HandClock;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.BadSqlGrammarException;

class StopSignalTest {

    private final HandClock clock = new HandClock();
    private final AtomicBoolean wish = new AtomicBoolean();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    private final StopSignal signal = new StopSignal(
            () -> {
                asked.incrementAndGet();
                return wish.get();
            },
            closing::get,
            clock);

    @Test
    void wishIsNotAskedForAllTheTime() {
        assertThat(signal.getAsBoolean()).isFalse();
        wish.set(true);
        assertThat(signal.getAsBoolean()).isFalse();
        assertThat(asked).hasValue(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signal.getAsBoolean()).isTrue();
        assertThat(signal.getAsBoolean()).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void endOfTheProcessCountsAtOnce() {
        assertThat(signal.getAsBoolean()).isFalse();
        closing.set(true);
        assertThat(signal.getAsBoolean()).isTrue();
    }

    @Test
    void silentDatabaseDoesNotEndTheSearch() {
        StopSignal deaf = new StopSignal(
                () -> {
                    throw new DataAccessResourceFailureException("away", new SQLException("away", "08006"));
                },
                () -> false,
                clock);
        assertThat(deaf.getAsBoolean()).isFalse();
    }

    @Test
    void aWrongQuestionIsNotADatabaseThatIsAway() {
        StopSignal wrong = new StopSignal(
                () -> {
                    throw new BadSqlGrammarException("ask", "selct", new SQLException("wrong", "42601"));
                },
                () -> false,
                clock);
        assertThatThrownBy(wrong::getAsBoolean).isInstanceOf(BadSqlGrammarException.class);
    }
}
