package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.List;

/**
 * The itineraries of one traveller as a tree of what to do next, with what the best way on costs above the best of all.
 */
final class Way {

    private final int demand;
    private final List<Way> next = new ArrayList<>();
    private double least = Double.POSITIVE_INFINITY;

    private Way(int demand) {
        this.demand = demand;
    }

    /** The tree of a traveller's itineraries, whose costs at the prices are counted from {@code from} on. */
    static Way of(List<Itinerary> itineraries, Scope scope, double from) {
        Way root = new Way(-1);
        for (Itinerary itinerary : itineraries) {
            root.add(itinerary.demands(), 0, Math.max(0, scope.reduced(itinerary) - from));
        }
        return root;
    }

    private void add(int[] demands, int period, double above) {
        least = Math.min(least, above);
        if (period < demands.length) {
            child(demands[period]).add(demands, period + 1, above);
        }
    }

    private Way child(int wanted) {
        for (Way way : next) {
            if (way.demand == wanted) {
                return way;
            }
        }
        Way way = new Way(wanted);
        next.add(way);
        return way;
    }

    /** The demand met in the period before; −1 for none. */
    int demand() {
        return demand;
    }

    /** What can be done in the next period. */
    List<Way> next() {
        return next;
    }

    /** What the best way on costs above the traveller's best. */
    double least() {
        return least;
    }
}
