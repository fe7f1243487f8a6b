package org.lunzhu.solver.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Release;
import org.lunzhu.solver.model.Supervisor;

/**
 * The open seats of one period as a flow: source, agency (as many as it may release), person (as many seats as one can
 * take), seats of one role in one team, sink. What does not reach the sink stays empty, whoever is sent.
 */
final class PeriodNetwork {

    private final Directory directory;
    private final HardLimits hard;
    private final Map<Supervisor, Integer> pinnedSeats;
    private final List<SeatGroup> groups;
    private final int seats;
    private final FlowNetwork network = new FlowNetwork();
    private final Map<Integer, Demand> demandOfNode = new LinkedHashMap<>();
    private final Map<Supervisor, Integer> nodeOfPerson = new LinkedHashMap<>();
    private final Map<Integer, Release> releaseOfNode = new LinkedHashMap<>();

    /**
     * The network of a period.
     *
     * @param groups the open seats of the period
     * @param pinnedSeats seats that people already have in the period
     */
    PeriodNetwork(Directory directory, HardLimits hard, List<SeatGroup> groups, Map<Supervisor, Integer> pinnedSeats) {
        this.directory = directory;
        this.hard = hard;
        this.groups = groups;
        this.pinnedSeats = pinnedSeats;
        seats = groups.stream().mapToInt(SeatGroup::size).sum();
        groups.forEach(this::addGroup);
        addReleases();
    }

    private void addGroup(SeatGroup group) {
        int node = network.addNode();
        demandOfNode.put(node, new Demand(group, network.addArc(node, FlowNetwork.SINK, group.size())));
        for (Supervisor person : group.people()) {
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

    private void addReleases() {
        Map<Release, Map<Supervisor, Integer>> limited = new LinkedHashMap<>();
        nodeOfPerson.forEach((person, node) -> {
            Release release = directory.releaseOf(person, periodIndex());
            if (hard.limits(release)) {
                limited.computeIfAbsent(release, r -> new LinkedHashMap<>()).put(person, node);
            } else {
                network.addArc(FlowNetwork.SOURCE, node, seatsLeft(person));
            }
        });
        limited.forEach(this::addRelease);
    }

    private void addRelease(Release release, Map<Supervisor, Integer> nodes) {
        int agency = network.addNode();
        releaseOfNode.put(agency, release);
        network.addArc(FlowNetwork.SOURCE, agency, seatsOf(release, nodes.keySet()));
        nodes.forEach((person, node) -> network.addArc(agency, node, seatsLeft(person)));
    }

    /** The seats that those people of an agency can take at most who may be released beside the pinned ones. */
    private long seatsOf(Release release, Set<Supervisor> people) {
        Set<Supervisor> pinned = pinnedSeats.keySet().stream()
                .filter(p -> p.agencyId().equals(release.agency().id()))
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
        int more = Math.max(0, release.limit() - pinned.size());
        return ofPinned + others.stream().limit(more).mapToLong(n -> n).sum();
    }

    private int periodIndex() {
        return groups.get(0).team().periodIndex();
    }

    /** The seats that cannot all be filled, in pieces that have nothing to do with one another. */
    List<Deficit> deficits() {
        network.solve();
        return network.shortPieces().stream().map(this::toDeficit).toList();
    }

    private Deficit toDeficit(BitSet nodes) {
        List<SeatGroup> groupsInPiece = new ArrayList<>();
        List<Release> releases = new ArrayList<>();
        long missing = 0;
        for (int node : nodes.stream().toArray()) {
            Demand demand = demandOfNode.get(node);
            if (demand != null) {
                groupsInPiece.add(demand.group);
                missing += network.spare(demand.sinkArc);
            }
            Release release = releaseOfNode.get(node);
            if (release != null) {
                releases.add(release);
            }
        }
        return new Deficit(groupsInPiece, releases, (int) missing);
    }

    /** Open seats, and the arc that carries what of them is filled. */
    private record Demand(SeatGroup group, int sinkArc) {}

    /**
     * Seats that ask for the same people and cannot all be filled.
     *
     * @param groups the seats
     * @param releases the release limits that are part of the reason
     * @param missing seats that must stay empty
     */
    record Deficit(List<SeatGroup> groups, List<Release> releases, int missing) {}
}
