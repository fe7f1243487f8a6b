package org.lunzhu.solver.itinerary.person;

/**
 * What meeting the demands of a period costs a person at given prices, cheapest first. It is sorted only as far as
 * it is asked for, since few of thousands are: a heap, and the cheapest taken from it so far.
 */
public final class Offers {

    private final int[] demands;
    private final double[] costs;
    private int inHeap;

    /**
     * All options.
     *
     * @param sending what being sent in the period costs
     */
    public Offers(Options options, double[] prices, double sending) {
        inHeap = options.size();
        demands = new int[inHeap];
        costs = new double[inHeap];
        for (int i = 0; i < inHeap; i++) {
            demands[i] = options.demand(i);
            costs[i] = options.cost(i) - prices[demands[i]] + sending;
        }
        for (int i = inHeap / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    public int size() {
        return demands.length;
    }

    /** What the offer of that rank, from 0, costs. */
    public double cost(int rank) {
        return costs[place(rank)];
    }

    /** Index of its demand. */
    public int demand(int rank) {
        return demands[place(rank)];
    }

    /** The cheapest stand at the end, in reverse; the heap, before them. */
    private int place(int rank) {
        int place = demands.length - 1 - rank;
        while (inHeap > place) {
            inHeap--;
            swap(0, inHeap);
            sink(0);
        }
        return place;
    }

    private void sink(int from) {
        int parent = from;
        int child = cheaperChild(parent);
        while (child < inHeap && costs[child] < costs[parent]) {
            swap(parent, child);
            parent = child;
            child = cheaperChild(parent);
        }
    }

    private int cheaperChild(int parent) {
        int left = 2 * parent + 1;
        return left + 1 < inHeap && costs[left + 1] < costs[left] ? left + 1 : left;
    }

    private void swap(int one, int other) {
        double cost = costs[one];
        costs[one] = costs[other];
        costs[other] = cost;
        int demand = demands[one];
        demands[one] = demands[other];
        demands[other] = demand;
    }
}
