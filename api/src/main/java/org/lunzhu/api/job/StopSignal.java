package org.lunzhu.api.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.lunzhu.api.database.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a job should end: asked in the database now and then, since the wish may come from any process. Who has lost the
 * job to another worker should end, too.
 */
public final class StopSignal implements BooleanSupplier {

    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    private static final Duration INTERVAL = Duration.ofMillis(300);

    private final BooleanSupplier wish;
    private final BooleanSupplier closing;
    private final Clock clock;
    private Instant next = Instant.EPOCH;
    private boolean wished;
    private boolean isAway;

    /**
     * A signal by either of two reasons.
     *
     * @param wish whether a client wants the job to end, or another worker has it
     * @param closing whether the process ends
     */
    public StopSignal(BooleanSupplier wish, BooleanSupplier closing, Clock clock) {
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
            wished = ask();
            next = clock.instant().plus(INTERVAL);
        }
        return wished;
    }

    private boolean ask() {
        try {
            boolean answer = wish.getAsBoolean();
            isAway = false;
            return answer;
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.isAway(e)) {
                throw e;
            }
            if (!isAway) {
                LOG.warn("The database is away and does not say whether to stop; the job goes on.");
            }
            isAway = true;
            return false;
        }
    }
}
