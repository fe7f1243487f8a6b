package org.lunzhu.solver.itinerary.choice;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long an integer search may take.
 *
 * @param work most work, in units of about a second that are the same on every machine; null for no such limit
 * @param time most time; null for no such limit
 * @param threads 1 for a search that comes out the same every time, as long as no time limit ends it
 * @param stop asked now and then; true ends the search with the best choice so far
 */
public record IntegerLimits(@Nullable Double work, @Nullable Duration time, int threads, BooleanSupplier stop) {

    public IntegerLimits {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads (%d) must be at least 1.".formatted(threads));
        }
    }
}
