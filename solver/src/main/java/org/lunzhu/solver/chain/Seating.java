package org.lunzhu.solver.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.holder.Holder;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Seat;

/** Who holds which seat, and by how much that got cheaper: changed seat by seat, and back again. */
final class Seating {

    private final ChainProblem problem;
    private final int[] holders;
    private final double[] costs;
    private final int[][] held;
    private final int[] numbers;
    private final int[][] inPeriod;
    private final double[] handovers;
    private final List<Change> changes = new ArrayList<>();
    private double gain;

    /** The seats with those who hold them now. */
    Seating(ChainProblem problem) {
        this.problem = problem;
        holders = new int[problem.seats()];
        costs = new double[problem.seats()];
        held = new int[problem.people()][];
        numbers = new int[problem.people()];
        inPeriod = new int[problem.people()][];
        handovers = new double[problem.people()];
        Map<Supervisor, Integer> people = new HashMap<>();
        for (int person = 0; person < problem.people(); person++) {
            held[person] = new int[problem.limits(person).strains().length];
            inPeriod[person] = new int[problem.limits(person).required().length];
            people.put(problem.person(person), person);
        }
        for (int seat = 0; seat < holders.length; seat++) {
            put(seat, people.getOrDefault(problem.seat(seat).getHolder(), -1));
        }
        for (int person = 0; person < handovers.length; person++) {
            handovers[person] = handover(held[person], numbers[person]);
        }
    }

    int holder(int seat) {
        return holders[seat];
    }

    /** What the seat costs with its holder. */
    double cost(int seat) {
        return costs[seat];
    }

    /** The seats of the person, of which only the first count, as many as he or she holds. */
    int[] held(int person) {
        return held[person];
    }

    /** How many seats the person holds. */
    int number(int person) {
        return numbers[person];
    }

    /** What the person's workload costs more with so many more seats; infinite beyond what he or she can hold. */
    double strain(int person, int more) {
        long[] strains = problem.limits(person).strains();
        int then = numbers[person] + more;
        return then < 0 || then >= strains.length ? Double.POSITIVE_INFINITY : strains[then] - strains[numbers[person]];
    }

    /** What handovers over long ways cost the person. */
    double handover(int person) {
        return handovers[person];
    }

    /**
     * What they cost more when the person takes the one seat and gives the other away; −1 for none.
     */
    double handover(int person, int taken, int given) {
        int[] seats = new int[numbers[person] + 1];
        int count = 0;
        for (int i = 0; i < numbers[person]; i++) {
            if (held[person][i] != given) {
                seats[count++] = held[person][i];
            }
        }
        if (taken >= 0) {
            seats[count++] = taken;
        }
        return handover(seats, count) - handovers[person];
    }

    private double handover(int[] seats, int count) {
        double cost = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                boolean next = problem.period(seats[j]) == problem.period(seats[i]) + 1;
                if (next && problem.handover(seats[i], seats[j]) > 0) {
                    boolean stays = isHeldThen(seats, count, seats[i], seats[j])
                            || isHeldThen(seats, count, seats[j], seats[i]);
                    cost += stays ? 0 : problem.handover(seats[i], seats[j]);
                }
            }
        }
        return cost;
    }

    /** Whether one of the seats is of that post and in the period of the other. */
    private boolean isHeldThen(int[] seats, int count, int post, int then) {
        for (int i = 0; i < count; i++) {
            if (problem.post(seats[i]) == problem.post(post) && problem.period(seats[i]) == problem.period(then)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person holds more in the period of the seat than must be. */
    boolean canSpare(int person, int seat) {
        int period = problem.period(seat);
        return inPeriod[person][period] > problem.limits(person).required()[period];
    }

    /**
     * Whether the person may take the seat.
     *
     * @param given the seat of the person that goes to somebody else; −1 for none
     */
    boolean canTake(int person, int seat, int given) {
        Holder limits = problem.limits(person);
        int period = problem.period(seat);
        boolean samePeriod = given >= 0 && problem.period(given) == period;
        if (given >= 0 && !samePeriod && !canSpare(person, given)
                || inPeriod[person][period] - (samePeriod ? 1 : 0) >= limits.most()) {
            return false;
        }
        for (int i = 0; i < numbers[person]; i++) {
            int other = held[person][i];
            boolean samePost = other != given && problem.post(other) == problem.post(seat);
            if (samePost && (problem.period(other) == period ? limits.isDistinct() : limits.mustRotate())) {
                return false;
            }
        }
        return true;
    }

    /** Gives the seat to the person. */
    void move(int seat, int person) {
        changes.add(new Change(seat, holders[seat]));
        change(seat, person);
    }

    private void change(int seat, int person) {
        int before = holders[seat];
        gain += costs[seat] - strain(before, -1) + handovers[before] + handovers[person];
        remove(before, seat);
        gain -= strain(person, 1);
        put(seat, person);
        handovers[before] = handover(held[before], numbers[before]);
        handovers[person] = handover(held[person], numbers[person]);
        gain -= costs[seat] + handovers[before] + handovers[person];
    }

    private void remove(int person, int seat) {
        int[] seats = held[person];
        int last = --numbers[person];
        int place = last;
        while (seats[place] != seat) {
            place--;
        }
        seats[place] = seats[last];
        inPeriod[person][problem.period(seat)]--;
    }

    private void put(int seat, int person) {
        holders[seat] = person;
        costs[seat] = problem.peopleFor(seat).costOf(person);
        if (numbers[person] == held[person].length) {
            held[person] = Arrays.copyOf(held[person], numbers[person] + 1);
        }
        held[person][numbers[person]++] = seat;
        inPeriod[person][problem.period(seat)]++;
    }

    /** By how much the seating got cheaper since it was last kept. */
    double gain() {
        return gain;
    }

    /** Who holds the seats that were moved since the seating was last kept. */
    Map<Seat, Supervisor> moved() {
        Map<Seat, Supervisor> moved = new LinkedHashMap<>();
        changes.forEach(c -> moved.put(problem.seat(c.seat), problem.person(holders[c.seat])));
        return moved;
    }

    /** Keeps what was moved. */
    void keep() {
        changes.clear();
        gain = 0;
    }

    /** Puts back what was moved. */
    void undo() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            change(changes.get(i).seat, changes.get(i).before);
        }
        keep();
    }

    private record Change(int seat, int before) {}
}
