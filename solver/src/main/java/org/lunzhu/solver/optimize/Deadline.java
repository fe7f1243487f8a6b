package org.lunzhu.solver.optimize;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When an optimizer must be done; the one place of the solver that reads the time. */
final class Deadline {

    private final long startNanos = System.nanoTime();
    private final @Nullable Duration limit;

    /** Starts now; null for no limit. */
    Deadline(@Nullable Duration limit) {
        this.limit = limit;
    }

    /** What is left in whole milliseconds, at least one; null for no limit. */
    @Nullable
    Duration left() {
        return left(1);
    }

    /** What is left until that share of the time is gone in whole milliseconds, at least one; null for no limit. */
    @Nullable
    Duration left(double share) {
        if (limit == null) {
            return null;
        }
        long left = (long) (limit.toNanos() * share) - (System.nanoTime() - startNanos);
        return Duration.ofMillis(Math.max(1, left / 1_000_000));
    }

    /** Whether that share of the time is gone; never without a limit. */
    boolean isPast(double share) {
        return limit != null && System.nanoTime() - startNanos > limit.toNanos() * share;
    }

    /** The whole time; null for no limit. */
    @Nullable
    Duration limit() {
        return limit;
    }
}
