package org.lunzhu.solver.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.PlanFacts;
import org.lunzhu.solver.model.plan.Seat;

/**
 * Splits a plan into independent parts: seats and people that no rule connects. The parts' scores add up to the
 * plan's.
 *
 * <p>A seat is connected with the other seats of its post, with everybody who is eligible for it and with its
 * holder; a person with their agency; an agency that is an enterprise with the posts of that enterprise. Where
 * training places are limited, everything is connected.
 */
public final class Partition {

    private final Plan plan;
    private final Directory directory;
    private final Map<Object, Object> parents = new HashMap<>();
    private final Set<String> sendingEnterprises;

    private Partition(Plan plan) {
        this.plan = plan;
        this.directory = plan.getDirectory();
        sendingEnterprises = directory.dataset().agencies().stream()
                .flatMap(a -> Stream.ofNullable(a.enterpriseId()))
                .collect(Collectors.toSet());
    }

    /** The parts, those with the most seats first; the last may have people without any seat. */
    public static List<Plan> split(Plan plan) {
        return new Partition(plan).split();
    }

    private List<Plan> split() {
        plan.getSeats().forEach(this::connect);
        directory.dataset().agencies().forEach(this::connectEnterprise);
        if (directory.parameters().trainingPlaces() != null) {
            directory.dataset().agencies().forEach(a -> union("training", agencyKey(a.id())));
        }
        Map<Object, List<Seat>> seats = new LinkedHashMap<>();
        plan.getSeats()
                .forEach(s ->
                        seats.computeIfAbsent(partOf(s), k -> new ArrayList<>()).add(s));
        Map<Object, PlanFacts> facts = splitFacts();
        facts.keySet().forEach(key -> seats.computeIfAbsent(key, k -> new ArrayList<>()));
        List<Plan> parts = new ArrayList<>();
        seats.forEach((key, members) -> parts.add(new Plan(
                directory,
                facts.getOrDefault(key, new PlanFacts(List.of(), List.of(), List.of(), List.of())),
                members,
                plan.getWeightOverrides(),
                List.of())));
        parts.sort((one, other) -> other.getSeats().size() - one.getSeats().size());
        return parts;
    }

    private void connect(Seat seat) {
        String post = postKey(seat.getPost().id());
        Object eligible = new IdentityKey(seat.getEligible());
        if (parents.putIfAbsent(eligible, eligible) == null) {
            seat.getEligible().forEach(p -> union(eligible, agencyKey(p.agencyId())));
        }
        union(post, eligible);
        connectHolder(post, seat.getSupervisor());
        connectHolder(post, seat.getBaseSupervisor());
        directory.enterprisesOf(seat.getPost()).stream()
                .filter(sendingEnterprises::contains)
                .forEach(e -> union(post, enterpriseKey(e)));
    }

    private void connectHolder(String post, @Nullable Supervisor holder) {
        if (holder != null) {
            union(post, agencyKey(holder.agencyId()));
        }
    }

    private void connectEnterprise(Agency agency) {
        if (agency.enterpriseId() != null) {
            union(agencyKey(agency.id()), enterpriseKey(agency.enterpriseId()));
        }
    }

    private Object partOf(Seat seat) {
        return find(postKey(seat.getPost().id()));
    }

    private Object partOf(Supervisor person) {
        return find(agencyKey(person.agencyId()));
    }

    private Map<Object, PlanFacts> splitFacts() {
        PlanFacts all = plan.getFacts();
        var stays = group(all.pastStays(), s -> partOf(s.supervisor()));
        var loads = group(all.pastLoads(), l -> partOf(l.supervisor()));
        var availabilities = group(all.availabilities(), a -> partOf(a.supervisor()));
        var handovers =
                group(all.handovers(), h -> find(postKey(h.outgoing().post().id())));
        Map<Object, PlanFacts> result = new LinkedHashMap<>();
        for (var keys : List.of(stays.keySet(), loads.keySet(), availabilities.keySet(), handovers.keySet())) {
            for (Object key : keys) {
                result.computeIfAbsent(
                        key,
                        k -> new PlanFacts(
                                stays.getOrDefault(k, List.of()),
                                loads.getOrDefault(k, List.of()),
                                availabilities.getOrDefault(k, List.of()),
                                handovers.getOrDefault(k, List.of())));
            }
        }
        return result;
    }

    private static <T> Map<Object, List<T>> group(List<T> facts, Function<T, Object> part) {
        Map<Object, List<T>> result = new LinkedHashMap<>();
        facts.forEach(f ->
                result.computeIfAbsent(part.apply(f), k -> new ArrayList<>()).add(f));
        return result;
    }

    private void union(Object one, Object other) {
        Object oneRoot = find(one);
        Object otherRoot = find(other);
        if (!oneRoot.equals(otherRoot)) {
            parents.put(otherRoot, oneRoot);
        }
    }

    private Object find(Object thing) {
        Object root = thing;
        Object parent = parents.getOrDefault(root, root);
        while (!parent.equals(root)) {
            Object above = parents.getOrDefault(parent, parent);
            parents.put(root, above);
            root = above;
            parent = parents.getOrDefault(root, root);
        }
        return root;
    }

    private static String enterpriseKey(String id) {
        return "enterprise " + id;
    }

    private static String agencyKey(String id) {
        return "agency " + id;
    }

    private static String postKey(String id) {
        return "post " + id;
    }

    /** A shared list of people, known by which list it is. */
    private record IdentityKey(List<Supervisor> people) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IdentityKey key && key.people == people;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(people);
        }
    }
}
