package org.lunzhu.solver.itinerary.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of one person of a group and one of another, or of two people of one group. No pair is in two classes, so
 * what classes cost at least adds up.
 *
 * @param one number of the first group
 * @param other number of the second group, or of the first again
 */
record PairClass(int one, int other) {

    static PairClass of(int one, int other) {
        return new PairClass(Math.min(one, other), Math.max(one, other));
    }

    /**
     * The least repetitions, k(k − 1)/2 for a pair that meets k times, when so many meetings are spread as evenly as
     * can be: everybody meets once before anybody meets twice.
     *
     * @param meetings how often pairs of the class meet in all
     * @param pairs by number of meetings from 0, how many pairs could meet more often than that
     */
    static long leastRepetitions(long meetings, List<Long> pairs) {
        long left = meetings;
        long repetitions = 0;
        for (int before = 0; before < pairs.size() && left > 0; before++) {
            long meeting = Math.min(left, pairs.get(before));
            repetitions += before * meeting;
            left -= meeting;
        }
        return repetitions;
    }

    /** By number of meetings, how many of the pairs could meet more often, from how often each could meet. */
    static List<Long> levels(Iterable<Integer> limits) {
        List<Long> levels = new ArrayList<>();
        for (int limit : limits) {
            for (int level = 0; level < limit; level++) {
                if (level == levels.size()) {
                    levels.add(0L);
                }
                levels.set(level, levels.get(level) + 1);
            }
        }
        return levels;
    }
}
