package org.lunzhu.solver.bound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where one person is in every period: a column of the master program.
 *
 * @param demands by period, the index of the demand the person meets; −1 for none
 * @param cost what it costs beyond staying at home in every period
 */
record Itinerary(int[] demands, long cost) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Itinerary itinerary && Arrays.equals(demands, itinerary.demands);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(demands);
    }
}
