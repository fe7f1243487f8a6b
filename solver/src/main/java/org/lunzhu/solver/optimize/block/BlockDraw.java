package org.lunzhu.solver.optimize.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Draws blocks: a few people who could share out their seats better among themselves. */
final class BlockDraw {

    private static final int PARTNERS_A_SEAT = 4;
    private static final int NEAR = 4;
    private static final int COSTLY_DRAWS = 24;

    private final Plan part;
    private final Directory directory;
    private final IncrementalScore incremental;
    private final Random random;
    private final Map<String, List<Supervisor>> agencies = new LinkedHashMap<>();
    private final Map<Post, List<Seat>> posts = new HashMap<>();
    private final List<Supervisor> people = new ArrayList<>();
    private final int periods;

    BlockDraw(Plan part, IncrementalScore incremental, Random random) {
        this.part = part;
        this.incremental = incremental;
        this.random = random;
        directory = part.getDirectory();
        periods = directory.periods().size();
        part.getSeats()
                .forEach(seat -> posts.computeIfAbsent(seat.getPost(), p -> new ArrayList<>())
                        .add(seat));
        Set<Supervisor> eligible = new LinkedHashSet<>();
        Set<List<Supervisor>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        part.getSeats().stream()
                .filter(seat -> lists.add(seat.getEligible()))
                .forEach(seat -> eligible.addAll(seat.getEligible()));
        people.addAll(eligible);
        people.forEach(person -> agencies.computeIfAbsent(person.agencyId(), a -> new ArrayList<>())
                .add(person));
    }

    /** How many people could be in a block. */
    int people() {
        return people.size();
    }

    /** Up to so many people who are free; fewer than two where there are no more. */
    Set<Supervisor> draw(BlockKind kind, int size, Predicate<Supervisor> isFree) {
        return switch (kind) {
            case AGENCY -> colleagues(draw(people), size, isFree);
            case DISTRICT -> neighbours(draw(people), size, isFree);
            case PARTNERS -> partners(List.of(draw(people)), size, isFree);
            case POST -> partners(visitors(draw(part.getSeats())), size, isFree);
            case COSTLY -> partners(costly(), size, isFree);
        };
    }

    private <T> T draw(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Set<Supervisor> colleagues(Supervisor first, int size, Predicate<Supervisor> isFree) {
        List<Supervisor> all = new ArrayList<>(agencies.getOrDefault(first.agencyId(), List.of()));
        Collections.shuffle(all, random);
        return firstOf(all, size, isFree);
    }

    private Set<Supervisor> neighbours(Supervisor first, int size, Predicate<Supervisor> isFree) {
        List<Seat> held = seatsOf(first);
        if (held.isEmpty()) {
            return colleagues(first, size, isFree);
        }
        var middle = draw(held).getPost();
        Map<Supervisor, Integer> away = new LinkedHashMap<>();
        for (Supervisor person : agencies.getOrDefault(first.agencyId(), List.of())) {
            away.put(person, directory.kmBetween(person, middle) + random.nextInt(NEAR));
        }
        List<Supervisor> all = new ArrayList<>(away.keySet());
        all.sort(Comparator.comparingInt(person -> away.getOrDefault(person, 0)));
        return firstOf(all, size, isFree);
    }

    private static Set<Supervisor> firstOf(List<Supervisor> all, int size, Predicate<Supervisor> isFree) {
        Set<Supervisor> block = new LinkedHashSet<>();
        for (int i = 0; i < all.size() && block.size() < size; i++) {
            if (isFree.test(all.get(i))) {
                block.add(all.get(i));
            }
        }
        return block;
    }

    private List<Seat> seatsOf(Supervisor person) {
        List<Seat> seats = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            seats.addAll(incremental.roster().seatsOf(person, period));
        }
        return seats;
    }

    /** Everybody who holds a seat of the post in any period. */
    private List<Supervisor> visitors(Seat seat) {
        List<Supervisor> visitors = new ArrayList<>();
        for (Seat other : posts.getOrDefault(seat.getPost(), List.of())) {
            if (!other.isEmpty()) {
                visitors.add(other.getHolder());
            }
        }
        return visitors.isEmpty() ? List.of(draw(people)) : visitors;
    }

    /** The holder of the seat that would save most if it were empty, of a few drawn. */
    private List<Supervisor> costly() {
        Supervisor worst = draw(people);
        long most = Long.MIN_VALUE;
        for (int i = 0; i < COSTLY_DRAWS; i++) {
            Seat seat = draw(part.getSeats());
            if (!seat.isEmpty()) {
                long before = incremental.score().softScore();
                long saved =
                        incremental.preview(seat, null, tally -> tally.score().softScore()) - before;
                if (saved > most) {
                    most = saved;
                    worst = seat.getHolder();
                }
            }
        }
        return List.of(worst);
    }

    /** Those, then whom they could change places with or share a team with, in circles outward. */
    private Set<Supervisor> partners(List<Supervisor> first, int size, Predicate<Supervisor> isFree) {
        Set<Supervisor> block = new LinkedHashSet<>();
        Deque<Supervisor> circle = new ArrayDeque<>();
        first.stream().filter(isFree).limit(size).filter(block::add).forEach(circle::add);
        while (block.size() < size && !circle.isEmpty()) {
            List<Supervisor> next = partnersOf(circle.remove());
            Collections.shuffle(next, random);
            for (Supervisor partner : next) {
                if (block.size() < size && isFree.test(partner) && block.add(partner)) {
                    circle.add(partner);
                }
            }
        }
        return block;
    }

    private List<Supervisor> partnersOf(Supervisor person) {
        List<Supervisor> partners = new ArrayList<>();
        for (Seat seat : seatsOf(person)) {
            for (Seat other : incremental.roster().seatsOf(seat.getTeam())) {
                if (!other.isEmpty()) {
                    partners.add(other.getHolder());
                }
            }
            List<Supervisor> eligible = seat.getEligible();
            for (int i = 0; i < Math.min(PARTNERS_A_SEAT, eligible.size()); i++) {
                partners.add(draw(eligible));
            }
        }
        if (partners.isEmpty()) {
            partners.add(draw(agencies.getOrDefault(person.agencyId(), people)));
        }
        return partners;
    }
}
