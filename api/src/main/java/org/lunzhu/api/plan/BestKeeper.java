package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.database.DatabaseTrouble;
import org.lunzhu.api.job.LostLeaseException;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on the best plan so far, the first at once, later ones not more often than the interval; nothing more once the run
 * is another worker's, which ends the search by its stop signal.
 */
final class BestKeeper implements OptimizerListener {

    private static final Logger LOG = LoggerFactory.getLogger(BestKeeper.class);

    private final Consumer<Plan> store;
    private final Duration interval;
    private final Clock clock;
    private @Nullable Instant last;
    private boolean isLost;

    BestKeeper(Consumer<Plan> store, Duration interval, Clock clock) {
        this.store = store;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public void improved(HardMediumSoftLongScore score, Supplier<Plan> plan) {
        Instant now = clock.instant();
        if (isLost || last != null && now.isBefore(last.plus(interval))) {
            return;
        }
        try {
            store.accept(plan.get());
            last = now;
            isLost = false;
        } catch (LostLeaseException e) {
            isLost = true;
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.isAway(e)) {
                throw e;
            }
            last = now;
            LOG.warn("The database is away and the best plan so far not saved; the search goes on.");
        }
    }
}
