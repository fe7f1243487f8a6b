package org.lunzhu.solver.itinerary.cluster;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.Scope;

/**
 * The itineraries of one person as a tree of what to do next, with what the best way on costs above the best of all.
 */
final class ItineraryTree {

    private final int demand;
    private int[] demands = {};
    private ItineraryTree[] next = {};
    private double least = Double.POSITIVE_INFINITY;

    private ItineraryTree(int demand) {
        this.demand = demand;
    }

    /** The tree of a person's itineraries, whose costs at the prices are counted from {@code from} on. */
    static ItineraryTree of(List<Itinerary> itineraries, Scope scope, double from) {
        ItineraryTree root = new ItineraryTree(-1);
        for (Itinerary itinerary : itineraries) {
            root.add(itinerary.demands(), 0, Math.max(0, scope.reduced(itinerary) - from));
        }
        return root;
    }

    private void add(int[] itinerary, int period, double above) {
        least = Math.min(least, above);
        if (period < itinerary.length) {
            child(itinerary[period]).add(itinerary, period + 1, above);
        }
    }

    private ItineraryTree child(int wanted) {
        ItineraryTree known = toOrNull(wanted);
        if (known != null) {
            return known;
        }
        ItineraryTree way = new ItineraryTree(wanted);
        demands = Arrays.copyOf(demands, demands.length + 1);
        next = Arrays.copyOf(next, demands.length);
        demands[demands.length - 1] = wanted;
        next[demands.length - 1] = way;
        return way;
    }

    /** The demand met in the period before; −1 for none. */
    int demand() {
        return demand;
    }

    /** What follows on meeting that demand in the next period, −1 for none; null where no itinerary does. */
    @Nullable
    ItineraryTree toOrNull(int wanted) {
        for (int i = 0; i < demands.length; i++) {
            if (demands[i] == wanted) {
                return next[i];
            }
        }
        return null;
    }

    /** What the best way on costs above the person's best. */
    double least() {
        return least;
    }
}
