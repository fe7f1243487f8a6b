package org.lunzhu.solver.alternative.sensitivity;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How hard to look for plans that are better at other weights.
 *
 * @param seed seed of every random choice
 * @param steps local search steps in each part of the plan for each weight that is probed
 * @param percents the weights to probe, in percent of the present one, in the order in which they are probed; of a rule
 *     that is off, of its default weight
 * @param refinements how often the found limits are probed in their turn, while that moves any
 * @param stopRequested asked now and then; true ends the search and reports what is known by then
 */
public record SensitivitySettings(
        long seed, int steps, List<Integer> percents, int refinements, BooleanSupplier stopRequested) {

    /** Twice and half, then four times and nothing. */
    public static final List<Integer> USUAL_PERCENTS = List.of(200, 50, 400, 0);

    /** Few, so that many weights are tried: a city's plan takes one or two seconds each. */
    public static final int USUAL_STEPS = 100;

    private static final int USUAL_REFINEMENTS = 2;

    public SensitivitySettings {
        percents = List.copyOf(percents);
        if (steps < 0 || refinements < 0) {
            throw new IllegalArgumentException(
                    "The steps (%d) and the refinements (%d) must be 0 or more.".formatted(steps, refinements));
        }
        if (percents.stream().anyMatch(percent -> percent < 0 || percent > 10_000)) {
            throw new IllegalArgumentException("The percents (%s) must be from 0 to 10000.".formatted(percents));
        }
    }

    /** The usual weights and so many steps for each. */
    public static SensitivitySettings of(long seed, int steps, BooleanSupplier stopRequested) {
        return new SensitivitySettings(seed, steps, USUAL_PERCENTS, USUAL_REFINEMENTS, stopRequested);
    }
}
