package org.lunzhu.api.alternative;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets one search run after the other, so that many who ask do not take all processors. */
@Component
class SearchTurns {

    private final Semaphore turn = new Semaphore(1, true);
    private final SearchSettings settings;
    private final Clock clock;
    private volatile boolean closing;

    SearchTurns(SearchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    /** What the search finds when its turn comes; throws a 429 where that takes too long. */
    <T> T take(Supplier<T> search) {
        if (!isMyTurn()) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY_SEARCHES);
        }
        try {
            return search.get();
        } finally {
            turn.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(settings.longestWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A signal that comes when the time, which starts now, is over, or the process ends. */
    BooleanSupplier stopAfter(Duration time) {
        Instant end = clock.instant().plus(time);
        return () -> closing || clock.instant().isAfter(end);
    }
}
