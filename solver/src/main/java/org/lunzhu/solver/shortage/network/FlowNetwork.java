package org.lunzhu.solver.shortage.network;

import com.google.ortools.graph.MaxFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.lunzhu.solver.ortools.NativeLibrary;

/** A network from a source to a sink, its maximum flow and the minimum cut nearest to the sink. */
final class FlowNetwork {

    static final int SOURCE = 0;
    static final int SINK = 1;

    private final List<Arc> arcs = new ArrayList<>();
    private final List<List<Integer>> arcsOfNode = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
    private long[] flows = {};

    int addNode() {
        arcsOfNode.add(new ArrayList<>());
        return arcsOfNode.size() - 1;
    }

    /** The number of the new arc. */
    int addArc(int tail, int head, long capacity) {
        arcs.add(new Arc(tail, head, capacity));
        int number = arcs.size() - 1;
        arcsOfNode.get(tail).add(number);
        arcsOfNode.get(head).add(number);
        return number;
    }

    void solve() {
        NativeLibrary.load();
        MaxFlow maxFlow = new MaxFlow();
        try {
            arcs.forEach(arc -> maxFlow.addArcWithCapacity(arc.tail, arc.head, arc.capacity));
            MaxFlow.Status status = maxFlow.solve(SOURCE, SINK);
            if (status != MaxFlow.Status.OPTIMAL) {
                throw new IllegalStateException("The maximum flow ended with status (%s).".formatted(status));
            }
            flows = new long[arcs.size()];
            for (int i = 0; i < flows.length; i++) {
                flows[i] = maxFlow.getFlow(i);
            }
        } finally {
            maxFlow.delete();
        }
    }

    /** How much more the arc could carry; after {@link #solve()}. */
    long spare(int arc) {
        return arcs.get(arc).capacity - flows[arc];
    }

    /**
     * The nodes from which more could flow to the sink, in pieces that no arc connects; after {@link #solve()}. What
     * can flow into a piece is used up.
     */
    List<BitSet> shortPieces() {
        BitSet nodes = sinkSide();
        List<BitSet> pieces = new ArrayList<>();
        for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
            BitSet piece = pieceOf(node, nodes);
            nodes.andNot(piece);
            pieces.add(piece);
        }
        return pieces;
    }

    private BitSet sinkSide() {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(SINK));
        reached.set(SINK);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int number : arcsOfNode.get(node)) {
                Arc arc = arcs.get(number);
                boolean residual = arc.head == node ? spare(number) > 0 : flows[number] > 0;
                visit(residual, arc.otherEnd(node), reached, open);
            }
        }
        reached.clear(SINK);
        return reached;
    }

    private BitSet pieceOf(int start, BitSet nodes) {
        BitSet piece = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        piece.set(start);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int number : arcsOfNode.get(node)) {
                int other = arcs.get(number).otherEnd(node);
                visit(nodes.get(other), other, piece, open);
            }
        }
        return piece;
    }

    private static void visit(boolean connected, int node, BitSet reached, Deque<Integer> open) {
        if (connected && !reached.get(node)) {
            reached.set(node);
            open.add(node);
        }
    }

    private record Arc(int tail, int head, long capacity) {
        int otherEnd(int node) {
            return node == tail ? head : tail;
        }
    }
}
