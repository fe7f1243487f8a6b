package org.lunzhu.solver.itinerary.cluster;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.demand.Sending;

/**
 * An agency all of whose people are in a scope.
 *
 * @param people the people' indexes in the search
 * @param costs by period and number of people sent, what sending them costs above the least at the prices
 */
record SentAgency(int[] people, double[][] costs) {

    static SentAgency of(int agency, int[] people, Scope scope) {
        double[][] costs = new double[scope.problem().periods()][people.length + 1];
        for (int period = 0; period < costs.length; period++) {
            Sending sending = scope.problem().sendings().get(agency).get(period);
            double price = scope.prices().releases()[agency][period];
            for (int sent = 0; sent <= people.length; sent++) {
                costs[period][sent] = sent > sending.most()
                        ? Double.POSITIVE_INFINITY
                        : sending.costOf(sent) - price * sent - sending.leastAt(price);
            }
        }
        return new SentAgency(people, costs);
    }

    double cost(int period, @Nullable ItineraryTree[] taken) {
        int sent = 0;
        for (int person : people) {
            sent += taken[person] == null ? 0 : 1;
        }
        return costs[period][sent];
    }
}
