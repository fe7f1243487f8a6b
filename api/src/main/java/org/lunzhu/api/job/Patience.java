package org.lunzhu.api.job;

import java.util.UUID;
import java.util.function.Supplier;
import org.lunzhu.api.database.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads and writes for jobs: where the database is away, again until it is back or the process ends. */
@Component
public class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final long PAUSE_MILLIS = 300;

    private final Closing closing;

    Patience(Closing closing) {
        this.closing = closing;
    }

    /**
     * What the step comes to. It may be run twice where the answer to the first was lost, so it must not add anything then.
     *
     * @param id of the job, for the log
     * @throws InterruptedJobException if the process ends before the database is back
     */
    public <T> T until(UUID id, Supplier<T> step) {
        for (boolean told = false; ; told = true) {
            try {
                return step.get();
            } catch (RuntimeException e) {
                if (!DatabaseTrouble.isAway(e)) {
                    throw e;
                }
                if (!told) {
                    LOG.warn("Job ({}): the database is away; waiting for it.", id);
                }
                pause(id);
            }
        }
    }

    /** The same for a step that comes to nothing. */
    public void until(UUID id, Runnable step) {
        until(id, () -> {
            step.run();
            return true;
        });
    }

    private void pause(UUID id) {
        if (closing.getAsBoolean()) {
            throw new InterruptedJobException(id);
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedJobException(id);
        }
    }
}
