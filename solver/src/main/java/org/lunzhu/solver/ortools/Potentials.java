package org.lunzhu.solver.ortools;

import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a unit is worth at each node of a network with a cheapest flow: shortest paths over what could still change. */
final class Potentials {

    private final int[] first;
    private final int[] heads;
    private final long[] costs;
    private final long[] values;

    Potentials(MinCostFlow flow, int nodes) {
        first = new int[nodes + 1];
        values = new long[nodes];
        int arcs = flow.getNumArcs();
        int[] tails = new int[2 * arcs];
        int[] ends = new int[2 * arcs];
        long[] prices = new long[2 * arcs];
        int open = 0;
        for (int arc = 0; arc < arcs; arc++) {
            long carried = flow.getFlow(arc);
            if (carried < flow.getCapacity(arc)) {
                tails[open] = flow.getTail(arc);
                ends[open] = flow.getHead(arc);
                prices[open++] = flow.getUnitCost(arc);
            }
            if (carried > 0) {
                tails[open] = flow.getHead(arc);
                ends[open] = flow.getTail(arc);
                prices[open++] = -flow.getUnitCost(arc);
            }
        }
        heads = new int[open];
        costs = new long[open];
        sort(tails, ends, prices, open);
    }

    private void sort(int[] tails, int[] ends, long[] prices, int open) {
        for (int arc = 0; arc < open; arc++) {
            first[tails[arc] + 1]++;
        }
        for (int node = 1; node < first.length; node++) {
            first[node] += first[node - 1];
        }
        int[] next = first.clone();
        for (int arc = 0; arc < open; arc++) {
            int at = next[tails[arc]]++;
            heads[at] = ends[arc];
            costs[at] = prices[arc];
        }
    }

    /** By node, numbers that no open arc's cost is less than the difference of: price at its head minus at its tail. */
    long[] values() {
        int nodes = values.length;
        boolean[] waiting = new boolean[nodes];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int node = 0; node < nodes; node++) {
            queue.add(node);
            waiting[node] = true;
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            waiting[node] = false;
            for (int arc = first[node]; arc < first[node + 1]; arc++) {
                int head = heads[arc];
                if (values[node] + costs[arc] < values[head]) {
                    values[head] = values[node] + costs[arc];
                    if (!waiting[head]) {
                        waiting[head] = true;
                        queue.add(head);
                    }
                }
            }
        }
        return values;
    }
}
