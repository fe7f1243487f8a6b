package org.lunzhu.solver.itinerary.columns;

import java.util.List;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.Itinerary;

/**
 * What a column generation found.
 *
 * @param leastCost the proven limit: no choice of itineraries that fills every seat costs less; a whole number
 * @param fraction what the limit is above that before it is rounded up; from −1 to 0
 * @param prices the prices that prove it
 * @param itineraries every itinerary that was worth looking at on the way
 */
public record ColumnLimit(long leastCost, double fraction, DualPrices prices, List<Itinerary> itineraries) {

    public ColumnLimit {
        itineraries = List.copyOf(itineraries);
    }
}
