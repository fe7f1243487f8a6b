package org.lunzhu.solver.itinerary.person;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntToLongFunction;

/** The greatest convex function below a function of 0, 1, 2, … units, as the cost of each next unit. */
public final class ConvexSteps {

    private ConvexSteps() {}

    /**
     * The cost of units 1 to {@code units}, never falling; their sums stay at or below the function's rise from 0.
     * Fractions are rounded down.
     */
    public static long[] below(IntToLongFunction function, int units) {
        return Arrays.stream(of(function, units))
                .mapToLong(step -> (long) Math.floor(step))
                .toArray();
    }

    /** The cost of units 1 to {@code units}, never falling; their sums are the greatest convex function below. */
    public static double[] of(IntToLongFunction function, int units) {
        Deque<Integer> hull = new ArrayDeque<>();
        for (int k = 0; k <= units; k++) {
            while (hull.size() > 1 && isAbove(function, hull, k)) {
                hull.removeLast();
            }
            hull.addLast(k);
        }
        double[] steps = new double[units];
        int from = hull.removeFirst();
        for (int to : hull) {
            long rise = function.applyAsLong(to) - function.applyAsLong(from);
            for (int k = from; k < to; k++) {
                steps[k] = (double) rise / (to - from);
            }
            from = to;
        }
        return steps;
    }

    /** Whether the last corner lies on or above the line from the one before it to k. */
    private static boolean isAbove(IntToLongFunction function, Deque<Integer> hull, int k) {
        int last = hull.removeLast();
        int before = hull.getLast();
        hull.addLast(last);
        long toLast = function.applyAsLong(last) - function.applyAsLong(before);
        long toK = function.applyAsLong(k) - function.applyAsLong(before);
        return toLast * (k - before) >= toK * (last - before);
    }
}
