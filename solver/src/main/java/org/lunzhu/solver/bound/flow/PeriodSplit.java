package org.lunzhu.solver.bound.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Seat;

/**
 * Shares out the postings of two periods anew, so that everybody holds as many seats in one as in the other, or one more.
 *
 * <p>People and posts are the nodes of a graph with a posting for each edge. An Euler tour enters every node as often as
 * it leaves it: postings passed from person to post are of the first period, those passed back of the second. Where
 * both periods have the same seats, the posts stay filled, and nobody holds more than half of all, rounded up.
 */
final class PeriodSplit {

    private final Map<Object, Deque<Edge>> edges = new LinkedHashMap<>();
    private final Map<Place, List<List<Seat>>> seats = new LinkedHashMap<>();
    private final Map<Seat, Supervisor> seating = new LinkedHashMap<>();

    private PeriodSplit() {}

    /** The postings so shared out; as they are where there are not two periods alike. */
    static Map<Seat, Supervisor> of(Map<Seat, Supervisor> seating) {
        PeriodSplit split = new PeriodSplit();
        seating.keySet().forEach(split::addSeat);
        boolean alike = seating.keySet().stream().noneMatch(Seat::isPinned)
                && split.seats.values().stream()
                        .allMatch(s ->
                                s.size() == 2 && s.get(0).size() == s.get(1).size());
        if (!alike) {
            return seating;
        }
        seating.forEach((seat, person) -> split.addEdge(person, Place.of(seat)));
        split.tour();
        return split.seating;
    }

    private void addSeat(Seat seat) {
        List<List<Seat>> byPeriod = seats.computeIfAbsent(Place.of(seat), p -> new ArrayList<>());
        while (byPeriod.size() <= seat.getPeriodIndex()) {
            byPeriod.add(new ArrayList<>());
        }
        byPeriod.get(seat.getPeriodIndex()).add(seat);
    }

    private void addEdge(Object one, Object other) {
        Edge edge = new Edge(one, other);
        edges.computeIfAbsent(one, n -> new ArrayDeque<>()).add(edge);
        edges.computeIfAbsent(other, n -> new ArrayDeque<>()).add(edge);
    }

    /** Joins nodes that have an odd number of edges by way of one more node, then goes along every edge once. */
    private void tour() {
        Object between = new Object();
        List<Object> odd = new ArrayList<>();
        edges.forEach((node, ofNode) -> {
            if (ofNode.size() % 2 == 1) {
                odd.add(node);
            }
        });
        odd.forEach(node -> addEdge(node, between));
        for (Object node : List.copyOf(edges.keySet())) {
            walk(node);
        }
    }

    /** Goes on from the node as long as there are edges, which ends where it began. */
    private void walk(Object start) {
        Object at = start;
        while (true) {
            Edge edge = next(at);
            if (edge == null) {
                if (at == start) {
                    return;
                }
                throw new IllegalStateException("A tour ended away from where it began.");
            }
            edge.isPassed = true;
            Object to = edge.one == at ? edge.other : edge.one;
            if (at instanceof Supervisor person && to instanceof Place place) {
                seat(place, 0, person);
            } else if (at instanceof Place place && to instanceof Supervisor person) {
                seat(place, 1, person);
            }
            at = to;
        }
    }

    private void seat(Place place, int period, Supervisor person) {
        List<Seat> open = seats.getOrDefault(place, List.of()).get(period);
        seating.put(open.remove(open.size() - 1), person);
    }

    private @Nullable Edge next(Object node) {
        Deque<Edge> ofNode = edges.getOrDefault(node, new ArrayDeque<>());
        while (!ofNode.isEmpty()) {
            Edge edge = ofNode.remove();
            if (!edge.isPassed) {
                return edge;
            }
        }
        return null;
    }

    /** Seats of a post that are alike in both periods. */
    private record Place(Post post, Role role) {

        static Place of(Seat seat) {
            return new Place(seat.getPost(), seat.getRole());
        }
    }

    private static final class Edge {

        private final Object one;
        private final Object other;
        private boolean isPassed;

        Edge(Object one, Object other) {
            this.one = one;
            this.other = other;
        }
    }
}
