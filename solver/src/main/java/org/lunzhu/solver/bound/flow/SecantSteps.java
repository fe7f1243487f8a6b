package org.lunzhu.solver.bound.flow;

import java.util.function.IntToLongFunction;
import org.lunzhu.solver.itinerary.person.ConvexSteps;

/**
 * The cost of each next unit, as in {@link ConvexSteps}, but true at the units held now: where the convex function lies
 * below, its slope is raised to that of the chord to those units. So a flow sees that a workload between two corners
 * costs more than it looks like, and moves it to one of them (dynamic slope scaling, Kim and Pardalos).
 */
final class SecantSteps {

    private static final double SLACK = 1e-9;

    private SecantSteps() {}

    /**
     * The steps, never falling.
     *
     * @param function of 0, 1, 2, … units
     * @param held the units held now; 0 for the convex function itself
     */
    static double[] of(IntToLongFunction function, int units, int held) {
        double[] steps = ConvexSteps.of(function, units);
        if (held > 0 && held < units) {
            int corner = cornerBelow(function, steps, held);
            if (corner < held) {
                raise(steps, corner, (rise(function, held) - rise(function, corner)) / (held - corner));
            }
        }
        return steps;
    }

    /** Whether the convex function lies below at so many units. */
    static boolean isBetween(IntToLongFunction function, int units, int held) {
        return held > 0 && held < units && cornerBelow(function, ConvexSteps.of(function, units), held) < held;
    }

    /** The most units, no more than those held, at which the convex function is true. */
    private static int cornerBelow(IntToLongFunction function, double[] steps, int held) {
        int corner = 0;
        double below = 0;
        for (int k = 1; k <= held; k++) {
            below += steps[k - 1];
            corner = rise(function, k) - below < SLACK ? k : corner;
        }
        return corner;
    }

    private static void raise(double[] steps, int from, double slope) {
        for (int k = from; k < steps.length; k++) {
            steps[k] = Math.max(steps[k], slope);
        }
    }

    private static double rise(IntToLongFunction function, int units) {
        return (double) function.applyAsLong(units) - function.applyAsLong(0);
    }
}
