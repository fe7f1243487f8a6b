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

    /** What is left, at least one millisecond; null for no limit. */
    @Nullable
    Duration left() {
        if (limit == null) {
            return null;
        }
        Duration left = limit.minusNanos(System.nanoTime() - startNanos);
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }
}
