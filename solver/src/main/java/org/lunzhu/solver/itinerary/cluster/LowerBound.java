package org.lunzhu.solver.itinerary.cluster;

import java.util.Map;

/**
 * A limit raised by what people share.
 *
 * @param leastCost the proven limit; a whole number
 * @param gaps by agency id, how far the plan at hand is above what is proven of the agency's people; at least 0
 */
public record LowerBound(long leastCost, Map<String, Double> gaps) {

    public LowerBound {
        gaps = Map.copyOf(gaps);
    }
}
