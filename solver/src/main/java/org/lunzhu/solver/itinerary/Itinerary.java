package org.lunzhu.solver.itinerary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where one person is in every period.
 *
 * @param subproblem index of the person in the problem
 * @param demands by period, the index of the demand the person meets; −1 for none
 * @param cost what it costs beyond staying at home in every period
 */
public record Itinerary(int subproblem, int[] demands, long cost) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Itinerary itinerary
                && subproblem == itinerary.subproblem
                && Arrays.equals(demands, itinerary.demands);
    }

    @Override
    public int hashCode() {
        return 31 * subproblem + Arrays.hashCode(demands);
    }
}
