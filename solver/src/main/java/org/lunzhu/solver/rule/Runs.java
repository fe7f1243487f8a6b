package org.lunzhu.solver.rule;

import java.util.List;
import java.util.SortedSet;

/** Amounts over the periods in which somebody was posted; indexes below 0 lie before the plan. */
public final class Runs {

    private Runs() {}

    /** The periods beyond {@code max} in each unbroken run that reaches into the plan. */
    public static int excess(SortedSet<Integer> periods, int max) {
        int excess = 0;
        int length = 0;
        for (int period : periods) {
            length = periods.contains(period - 1) ? length + 1 : 1;
            boolean runEnds = !periods.contains(period + 1);
            if (runEnds && period >= 0) {
                excess += Math.max(0, length - max);
            }
        }
        return excess;
    }

    /**
     * Pairs of periods less than {@code gap} apart with a period away between them; a pair wholly before the plan
     * does not count.
     */
    public static int returns(SortedSet<Integer> periods, int gap) {
        List<Integer> list = List.copyOf(periods);
        int returns = 0;
        for (int later = 1; later < list.size(); later++) {
            for (int earlier = 0; earlier < later && list.get(later) >= 0; earlier++) {
                int apart = list.get(later) - list.get(earlier);
                boolean wasAway = apart > later - earlier;
                returns += wasAway && apart < gap ? 1 : 0;
            }
        }
        return returns;
    }
}
