package org.lunzhu.api.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Whether a search should end: asked in the database now and then, since the wish may come from any process. */
final class StopSignal implements BooleanSupplier {

    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    private static final Duration INTERVAL = Duration.ofMillis(300);

    private final BooleanSupplier wish;
    private final BooleanSupplier closing;
    private final Clock clock;
    private Instant next = Instant.EPOCH;
    private boolean wished;

    /**
     * A signal by either of two reasons.
     *
     * @param wish whether a client wants the search to end
     * @param closing whether the process ends
     */
    StopSignal(BooleanSupplier wish, BooleanSupplier closing, Clock clock) {
        this.wish = wish;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        if (closing.getAsBoolean() || wished) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(INTERVAL);
            wished = ask();
        }
        return wished;
    }

    private boolean ask() {
        try {
            return wish.getAsBoolean();
        } catch (DataAccessException e) {
            LOG.warn("The database does not say whether to stop; the search goes on.", e);
            return false;
        }
    }
}
