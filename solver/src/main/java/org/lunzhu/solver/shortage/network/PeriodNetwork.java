package org.lunzhu.solver.shortage.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.OpenSeats;

/**
 * The open seats of one period as a flow: source, people of a kind (as many as may be sent), person (as many seats as one can
 * take), seats of one role in one team, sink. What does not reach the sink stays empty, whoever is sent.
 */
public final class PeriodNetwork {

    private final HardLimits hard;
    private final Function<Supervisor, @Nullable PeopleCap> capOf;
    private final Map<Supervisor, Integer> pinnedSeats;
    private final int seats;
    private final FlowNetwork network = new FlowNetwork();
    private final Map<Integer, SeatNode> seatsOfNode = new LinkedHashMap<>();
    private final Map<Supervisor, Integer> nodeOfPerson = new LinkedHashMap<>();
    private final Map<Integer, PeopleCap> capOfNode = new LinkedHashMap<>();

    /**
     * The network of a period.
     *
     * @param hard how many seats a person can take
     * @param capOf how many people of the person's kind can be posted; null for all
     * @param groups the open seats of the period
     * @param pinnedSeats seats that people already have in the period
     */
    public PeriodNetwork(
            HardLimits hard,
            Function<Supervisor, @Nullable PeopleCap> capOf,
            List<OpenSeats> groups,
            Map<Supervisor, Integer> pinnedSeats) {
        this.hard = hard;
        this.capOf = capOf;
        this.pinnedSeats = pinnedSeats;
        seats = groups.stream().mapToInt(OpenSeats::size).sum();
        groups.forEach(this::addGroup);
        addCaps();
    }

    private void addGroup(OpenSeats group) {
        int node = network.addNode();
        seatsOfNode.put(node, new SeatNode(group, network.addArc(node, FlowNetwork.SINK, group.size())));
        for (Supervisor person : group.eligible()) {
            int personNode = nodeOfPerson.computeIfAbsent(person, p -> network.addNode());
            int ofPerson = seatsLeft(person);
            int inTeam = ofPerson == 1 ? group.size() : hard.seatsInTeam(ofPerson);
            network.addArc(personNode, node, inTeam);
        }
    }

    private int seatsLeft(Supervisor person) {
        int pinned = pinnedSeats.getOrDefault(person, 0);
        return Math.max(0, hard.seatsOf(person, seats + pinned) - pinned);
    }

    private void addCaps() {
        Map<PeopleCap, Map<Supervisor, Integer>> limited = new LinkedHashMap<>();
        nodeOfPerson.forEach((person, node) -> {
            PeopleCap cap = capOf.apply(person);
            if (cap == null) {
                network.addArc(FlowNetwork.SOURCE, node, seatsLeft(person));
            } else {
                limited.computeIfAbsent(cap, c -> new LinkedHashMap<>()).put(person, node);
            }
        });
        limited.forEach(this::addCap);
    }

    private void addCap(PeopleCap cap, Map<Supervisor, Integer> nodes) {
        int capNode = network.addNode();
        capOfNode.put(capNode, cap);
        network.addArc(FlowNetwork.SOURCE, capNode, seatsOf(cap, nodes.keySet()));
        nodes.forEach((person, node) -> network.addArc(capNode, node, seatsLeft(person)));
    }

    /** The seats that those people can take at most who may be sent beside the pinned ones. */
    private long seatsOf(PeopleCap cap, Set<Supervisor> people) {
        Set<Supervisor> pinned = pinnedSeats.keySet().stream()
                .filter(person -> cap.equals(capOf.apply(person)))
                .collect(Collectors.toSet());
        List<Integer> others = new ArrayList<>();
        long ofPinned = 0;
        for (Supervisor person : people) {
            if (pinned.contains(person)) {
                ofPinned += seatsLeft(person);
            } else {
                others.add(seatsLeft(person));
            }
        }
        others.sort(Collections.reverseOrder());
        int more = Math.max(0, cap.people() - pinned.size());
        return ofPinned + others.stream().limit(more).mapToLong(n -> n).sum();
    }

    /** The seats that cannot all be filled, in pieces that have nothing to do with one another. */
    public List<Deficit> deficits() {
        network.solve();
        return network.shortPieces().stream().map(this::toDeficit).toList();
    }

    private Deficit toDeficit(BitSet nodes) {
        List<OpenSeats> groupsInPiece = new ArrayList<>();
        List<PeopleCap> caps = new ArrayList<>();
        long missing = 0;
        for (int node : nodes.stream().toArray()) {
            SeatNode wanted = seatsOfNode.get(node);
            if (wanted != null) {
                groupsInPiece.add(wanted.group);
                missing += network.spare(wanted.sinkArc);
            }
            PeopleCap cap = capOfNode.get(node);
            if (cap != null) {
                caps.add(cap);
            }
        }
        return new Deficit(groupsInPiece, caps, (int) missing);
    }

    /** Open seats, and the arc that carries what of them is filled. */
    private record SeatNode(OpenSeats group, int sinkArc) {}

    /**
     * Seats that ask for the same people and cannot all be filled.
     *
     * @param groups the seats
     * @param caps the limits on people that are part of the reason
     * @param missing seats that must stay empty
     */
    public record Deficit(List<OpenSeats> groups, List<PeopleCap> caps, int missing) {}
}
