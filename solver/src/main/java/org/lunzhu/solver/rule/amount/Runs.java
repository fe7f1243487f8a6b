package org.lunzhu.solver.rule.amount;

import java.util.SortedSet;
import java.util.function.IntPredicate;

/** Amounts over the periods in which somebody was posted; indexes below 0 lie before the plan. */
public final class Runs {

    private Runs() {}

    /** The periods beyond {@code max} in each unbroken run that reaches into the plan. */
    public static int excess(SortedSet<Integer> periods, int max) {
        return periods.isEmpty() ? 0 : excess(periods::contains, periods.last() + 1, max);
    }

    /**
     * The same.
     *
     * @param posted whether somebody was posted in the period with that index
     * @param end index of the period after the last one that counts
     */
    public static int excess(IntPredicate posted, int end, int max) {
        int excess = 0;
        int length = 0;
        for (int before = -1; posted.test(before); before--) {
            length++;
        }
        for (int period = 0; period < end; period++) {
            if (posted.test(period)) {
                length++;
                boolean runEnds = period + 1 == end || !posted.test(period + 1);
                excess += runEnds ? Math.max(0, length - max) : 0;
            } else {
                length = 0;
            }
        }
        return excess;
    }

    /**
     * Pairs of periods less than {@code gap} apart with a period away between them; a pair wholly before the plan
     * does not count.
     */
    public static int returns(SortedSet<Integer> periods, int gap) {
        return periods.isEmpty() ? 0 : returns(periods::contains, periods.first(), periods.last() + 1, gap);
    }

    /**
     * The same.
     *
     * @param posted whether somebody was posted in the period with that index
     * @param first index of the first period that counts
     * @param end index of the period after the last one that counts
     */
    public static int returns(IntPredicate posted, int first, int end, int gap) {
        int returns = 0;
        for (int later = 0; later < end; later++) {
            if (posted.test(later)) {
                returns += returns(posted, Math.max(first, later - gap + 1), later);
            }
        }
        return returns;
    }

    /** Periods posted from the first on, with a period away before the later one. */
    private static int returns(IntPredicate posted, int first, int later) {
        int returns = 0;
        boolean wasAway = false;
        for (int earlier = later - 1; earlier >= first; earlier--) {
            if (!posted.test(earlier)) {
                wasAway = true;
            } else if (wasAway) {
                returns++;
            }
        }
        return returns;
    }
}
