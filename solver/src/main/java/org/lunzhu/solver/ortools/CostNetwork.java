package org.lunzhu.solver.ortools;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * A network whose cheapest flow is asked for.
 *
 * <p>Nodes are numbered from 0 as they are added. Costs are whole numbers and may be negative; |cost| × nodes must
 * stay below 2⁶³. Close it when done: its memory is outside the heap.
 */
public final class CostNetwork implements AutoCloseable {

    private final MinCostFlow flow;
    private int nodes;

    public CostNetwork() {
        NativeLibrary.load();
        flow = new MinCostFlow();
    }

    /** Adds a node and returns its number. */
    public int addNode() {
        return nodes++;
    }

    /** Adds an arc and returns its number. */
    public int addArc(int from, int to, long capacity, long cost) {
        return flow.addArcWithCapacityAndUnitCost(from, to, capacity, cost);
    }

    /** So much flows into the network at the node; negative for out of it. */
    public void setSupply(int node, long supply) {
        flow.setNodeSupply(node, supply);
    }

    /** Finds the cheapest flow; throws {@link IllegalStateException} where supplies cannot be met. */
    public void solve() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(
                    "The flow network with %d nodes has no optimal flow (%s).".formatted(nodes, status));
        }
    }

    /** How much flows through the arc in the solved network. */
    public long flow(int arc) {
        return flow.getFlow(arc);
    }

    /**
     * By node, what a unit there is worth in the solved network: an arc that could carry more costs at least what its
     * head is worth above its tail.
     */
    public long[] potentials() {
        return new Potentials(flow, nodes).values();
    }

    /** The cost of the solved network's flow. */
    public long cost() {
        return flow.getOptimalCost();
    }

    @Override
    public void close() {
        flow.delete();
    }
}
