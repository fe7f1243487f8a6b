package org.lunzhu.solver.optimize;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long and how to optimize. The same dataset, seed and step limit give the same plan; a time limit does not.
 *
 * @param seed seed of every random choice
 * @param stepLimit local search steps of each independent part, and a block of itineraries for every twenty; null for no
 *     such limit
 * @param timeLimit time from the start, for the proof too; null for no such limit, and no proof
 * @param threads the most that are at work at once, on parts, blocks of a large part, or a proof; does not change the result under a step limit
 * @param stopRequested asked now and then; true ends the search and keeps the best plan
 */
public record OptimizerSettings(
        long seed,
        @Nullable Integer stepLimit,
        @Nullable Duration timeLimit,
        int threads,
        BooleanSupplier stopRequested) {

    public OptimizerSettings {
        if (stepLimit == null && timeLimit == null) {
            throw new IllegalArgumentException("An optimizer needs a step limit or a time limit. Give one.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads (%d) must be at least 1.".formatted(threads));
        }
    }

    /** So much time on two threads, without a way to stop early. */
    public static OptimizerSettings forTime(Duration timeLimit, long seed) {
        return new OptimizerSettings(seed, null, timeLimit, 2, () -> false);
    }

    /** So many steps in each part on two threads, without a way to stop early. */
    public static OptimizerSettings forSteps(int stepLimit, long seed) {
        return new OptimizerSettings(seed, stepLimit, null, 2, () -> false);
    }

    /** The same settings with a way to stop early. */
    public OptimizerSettings stoppedBy(BooleanSupplier signal) {
        return new OptimizerSettings(seed, stepLimit, timeLimit, threads, signal);
    }
}
