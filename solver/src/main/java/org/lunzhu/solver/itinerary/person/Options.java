package org.lunzhu.solver.itinerary.person;

import java.util.Arrays;

/** The demands of a period that a person could meet, and what meeting each costs for itself. */
public final class Options {

    private static final int FIRST_ROOM = 8;

    private int[] demands = new int[FIRST_ROOM];
    private long[] costs = new long[FIRST_ROOM];
    private int size;

    void add(int demand, long cost) {
        if (size == demands.length) {
            int room = size + size / 2;
            demands = Arrays.copyOf(demands, room);
            costs = Arrays.copyOf(costs, room);
        }
        demands[size] = demand;
        costs[size++] = cost;
    }

    public int size() {
        return size;
    }

    /** Index of the demand. */
    public int demand(int option) {
        return demands[option];
    }

    /** What meeting it costs. */
    public long cost(int option) {
        return costs[option];
    }
}
