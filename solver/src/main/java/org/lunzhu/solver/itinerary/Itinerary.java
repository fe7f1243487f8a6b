package org.lunzhu.solver.itinerary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where one traveller is in every period.
 *
 * @param traveller index of the traveller in the problem
 * @param demands by period, the index of the demand the traveller meets; −1 for none
 * @param cost what it costs beyond staying at home in every period
 */
public record Itinerary(int traveller, int[] demands, long cost) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Itinerary itinerary
                && traveller == itinerary.traveller
                && Arrays.equals(demands, itinerary.demands);
    }

    @Override
    public int hashCode() {
        return 31 * traveller + Arrays.hashCode(demands);
    }
}
