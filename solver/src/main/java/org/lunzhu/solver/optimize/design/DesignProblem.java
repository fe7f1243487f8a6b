package org.lunzhu.solver.optimize.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.lunzhu.solver.itinerary.demand.SeatCost;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/**
 * A part of a plan as people in numbered places: in each period the seats, team by team and large teams first, then
 * places for those who are idle.
 *
 * <p>It knows repeated pairs, what single seats cost, who is eligible, pins and rotation. What it does not know is left
 * to the score of the whole part.
 */
final class DesignProblem {

    /** Team of the idle. */
    static final int IDLE = -1;

    private final List<Supervisor> people;
    private final List<List<Seat>> seats = new ArrayList<>();
    private final List<int[]> teams = new ArrayList<>();
    private final List<List<BitSet>> eligible = new ArrayList<>();
    private final List<long[][]> costs = new ArrayList<>();
    private final List<int[]> start = new ArrayList<>();
    private final SoftWeights weights;
    private final Map<Supervisor, Integer> numbers = new IdentityHashMap<>();

    /**
     * The problem.
     *
     * @param part complete, with nobody in two seats of a period
     */
    DesignProblem(Plan part, SoftWeights weights) {
        this.weights = weights;
        people = peopleOf(part);
        people.forEach(person -> numbers.put(person, numbers.size()));
        Map<List<Supervisor>, BitSet> known = new IdentityHashMap<>();
        for (int period = 0; period < part.getDirectory().periods().size(); period++) {
            addPeriod(part, period, known);
        }
    }

    private static List<Supervisor> peopleOf(Plan part) {
        Set<Supervisor> all = new LinkedHashSet<>();
        Set<List<Supervisor>> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        for (Seat seat : part.getSeats()) {
            if (seen.add(seat.getEligible())) {
                all.addAll(seat.getEligible());
            }
            all.add(seat.getHolder());
        }
        return List.copyOf(all);
    }

    private void addPeriod(Plan part, int period, Map<List<Supervisor>, BitSet> known) {
        Map<Team, List<Seat>> byTeam = new LinkedHashMap<>();
        part.getSeats().stream()
                .filter(seat -> seat.getPeriodIndex() == period)
                .forEach(seat -> byTeam.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>())
                        .add(seat));
        List<List<Seat>> largestFirst = byTeam.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
        List<Seat> inPeriod = largestFirst.stream().flatMap(List::stream).toList();
        int[] teamOf = new int[people.size()];
        Arrays.fill(teamOf, IDLE);
        int place = 0;
        for (int team = 0; team < largestFirst.size(); team++) {
            for (int i = 0; i < largestFirst.get(team).size(); i++) {
                teamOf[place++] = team;
            }
        }
        seats.add(inPeriod);
        teams.add(teamOf);
        eligible.add(inPeriod.stream()
                .map(seat -> known.computeIfAbsent(seat.getEligible(), this::bits))
                .toList());
        costs.add(inPeriod.stream().map(this::costs).toArray(long[][]::new));
        start.add(placesOf(inPeriod));
    }

    private BitSet bits(List<Supervisor> some) {
        BitSet bits = new BitSet(people.size());
        some.forEach(person -> bits.set(Objects.requireNonNull(numbers.get(person))));
        return bits;
    }

    private long[] costs(Seat seat) {
        return people.stream()
                .mapToLong(person -> SeatCost.of(person, seat, weights))
                .toArray();
    }

    private int[] placesOf(List<Seat> inPeriod) {
        Set<Integer> placed = new LinkedHashSet<>();
        inPeriod.forEach(seat -> placed.add(Objects.requireNonNull(numbers.get(seat.getHolder()))));
        IntStream.range(0, people.size()).forEach(placed::add);
        return placed.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether nobody differs from anybody else, no period from another and no post from another. */
    boolean isUniform() {
        boolean everywhere =
                eligible.stream().flatMap(List::stream).allMatch(bits -> bits.cardinality() == people.size());
        boolean pinned = seats.stream().flatMap(List::stream).anyMatch(Seat::isPinned);
        boolean alike = teams.stream().allMatch(team -> Arrays.equals(team, teams.get(0)));
        boolean free = costs.stream()
                .flatMap(Arrays::stream)
                .allMatch(ofSeat -> Arrays.stream(ofSeat).allMatch(cost -> cost == 0));
        return everywhere && !pinned && alike && free && !mustRotate();
    }

    /** Whether nobody may come to a post twice in a row. */
    boolean mustRotate() {
        return weights.isAboveSoft(Rule.ROTATE);
    }

    /** Where everybody is at first, period by period and place by place. */
    int[][] start() {
        return start.stream().map(int[]::clone).toArray(int[][]::new);
    }

    int people() {
        return people.size();
    }

    int periods() {
        return seats.size();
    }

    int seats(int period) {
        return seats.get(period).size();
    }

    /** The number of the place's team, or {@link #IDLE}. */
    int team(int period, int place) {
        return teams.get(period)[place];
    }

    Seat seat(int period, int place) {
        return seats.get(period).get(place);
    }

    boolean isIdle(int period, int place) {
        return place >= seats.get(period).size();
    }

    boolean isPinned(int period, int place) {
        return !isIdle(period, place) && seat(period, place).isPinned();
    }

    boolean allows(int person, int period, int place) {
        return isIdle(period, place) || eligible.get(period).get(place).get(person);
    }

    long cost(int person, int period, int place) {
        return isIdle(period, place) ? 0 : costs.get(period)[place][person];
    }

    long pairWeight() {
        return weights.of(Rule.REPEAT_PAIR);
    }

    /** Who sits where, from people by period and place. */
    Map<Seat, Supervisor> seating(int[][] places) {
        Map<Seat, Supervisor> seating = new HashMap<>();
        for (int period = 0; period < periods(); period++) {
            for (int place = 0; place < seats(period); place++) {
                seating.put(seat(period, place), people.get(places[period][place]));
            }
        }
        return seating;
    }
}
