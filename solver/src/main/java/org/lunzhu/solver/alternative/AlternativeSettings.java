package org.lunzhu.solver.alternative;

import java.util.function.BooleanSupplier;

/**
 * How many alternatives to look for, and how.
 *
 * @param plans how many, at least 1
 * @param allowance how much more each may cost
 * @param seed seed of every random choice
 * @param steps moves to try for each
 * @param stopRequested asked now and then; true ends the search and keeps what was found
 */
public record AlternativeSettings(
        int plans, Allowance allowance, long seed, long steps, BooleanSupplier stopRequested) {

    public AlternativeSettings {
        if (plans < 1) {
            throw new IllegalArgumentException("The number of alternatives (%d) must be at least 1.".formatted(plans));
        }
        if (steps < 0) {
            throw new IllegalArgumentException("The number of steps (%d) must be 0 or more.".formatted(steps));
        }
    }
}
