package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Hands on the best plan so far, the first at once, later ones not more often than the interval. */
final class BestKeeper implements OptimizerListener {

    private static final Logger LOG = LoggerFactory.getLogger(BestKeeper.class);

    private final Consumer<Plan> store;
    private final Duration interval;
    private final Clock clock;
    private @Nullable Instant last;

    BestKeeper(Consumer<Plan> store, Duration interval, Clock clock) {
        this.store = store;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public void improved(HardMediumSoftLongScore score, Supplier<Plan> plan) {
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.plus(interval))) {
            return;
        }
        last = now;
        try {
            store.accept(plan.get());
        } catch (DataAccessException e) {
            LOG.warn("The best plan so far could not be saved; the search goes on.", e);
        }
    }
}
