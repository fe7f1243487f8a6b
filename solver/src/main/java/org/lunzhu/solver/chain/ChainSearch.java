package org.lunzhu.solver.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A cheap chain from one person, who gives a seat away, to another, who gets one more: each seat goes to the holder of
 * the next, so that all between hold as many as before. Labels of seats are corrected until none can be bettered; since
 * a chain may pass nobody twice, what is found need not be the cheapest.
 */
abstract class ChainSearch {

    private static final double LEAST_GAIN = 1e-9;
    private static final int NONE = -1;
    private static final int MOST_TRADES = 5;
    private static final int MOST_SEATS = 10;

    protected final ChainProblem problem;
    protected final Seating seating;
    private final double[] labels;
    private final int[] stamps;
    private final int[] previous;
    private final int[] trades;
    private int[] open = new int[64];
    private int opened;
    private int stamp;
    private int first;
    private double least;
    private int lastSeat;
    private int lastPerson;

    ChainSearch(ChainProblem problem, Seating seating) {
        this.problem = problem;
        this.seating = seating;
        labels = new double[problem.seats()];
        stamps = new int[problem.seats()];
        previous = new int[problem.seats()];
        trades = new int[problem.seats()];
    }

    /**
     * Moves the seats of a chain that starts or ends at the person.
     *
     * @param limit the chain costs less, without that person's workload
     * @return whether such a chain was found
     */
    boolean change(int person, double limit) {
        stamp++;
        first = person;
        opened = 0;
        least = limit;
        lastSeat = NONE;
        begin(person);
        for (int i = 0; i < opened; i++) {
            extend(open[i], labels[open[i]]);
        }
        return lastSeat != NONE && pass(traced(), person);
    }

    /** Labels the first seats. */
    abstract void begin(int person);

    /** Ends the chain that came to the seat, and goes on from it. */
    abstract void extend(int seat, double label);

    /** The seats of a chain with that of the receiver first; given from its end back to the person. */
    abstract List<Integer> fromReceiver(List<Integer> traced);

    /** Who gets one more by a chain that was begun at the person. */
    abstract int receiver(int person);

    /** What the cheapest chain that was found costs; chains must cost less. */
    final double least() {
        return least;
    }

    /** Notes a chain that is done, if it costs less than others. */
    final void end(int seat, int person, double cost) {
        if (cost < least) {
            least = cost;
            lastSeat = seat;
            lastPerson = person;
        }
    }

    /** Who gets one more, or one less, at the end of the chain. */
    final int lastPerson() {
        return lastPerson;
    }

    final void start(int seat, double label) {
        label(seat, NONE, label, 0);
    }

    /** Whether a chain from one seat to the other gets there cheaper than others at that cost, and is not too long. */
    final boolean isBetter(int seat, int from, double label) {
        return trades[from] < MOST_TRADES && (stamps[seat] != stamp || label < labels[seat] - LEAST_GAIN);
    }

    /** Goes on from one seat to the other, if the chain gets there cheaper than others and is not too long. */
    final void goOn(int seat, int from, double label) {
        if (isBetter(seat, from, label)) {
            label(seat, from, label, trades[from] + 1);
        }
    }

    private void label(int seat, int from, double label, int length) {
        labels[seat] = label;
        stamps[seat] = stamp;
        previous[seat] = from;
        trades[seat] = length;
        open = opened < open.length ? open : Arrays.copyOf(open, 2 * opened);
        open[opened++] = seat;
    }

    /** Whether the person is in the chain that came to the seat. */
    final boolean isOn(int person, int seat) {
        boolean isOn = person == first;
        int at = seat;
        for (int i = 0; !isOn && at != NONE && i <= MOST_SEATS; i++) {
            isOn = seating.holder(at) == person;
            at = previous[at];
        }
        return isOn;
    }

    /** The seats of the chain that is done, from its end back to the person at whom it began. */
    private List<Integer> traced() {
        List<Integer> seats = new ArrayList<>();
        int at = lastSeat;
        while (at != NONE && seats.size() < MOST_SEATS) {
            seats.add(at);
            at = previous[at];
        }
        return at == NONE ? seats : List.of();
    }

    /**
     * Passes the seats on, unless the chain has grown too long or has somebody twice, as can be where a label was bettered
     * after it was used.
     */
    private boolean pass(List<Integer> traced, int person) {
        List<Integer> seats = fromReceiver(traced);
        int receiver = receiver(person);
        Set<Integer> people = new HashSet<>(Set.of(receiver));
        if (seats.isEmpty() || !seats.stream().allMatch(seat -> people.add(seating.holder(seat)))) {
            return false;
        }
        int to = receiver;
        for (int seat : seats) {
            int holder = seating.holder(seat);
            seating.move(seat, to);
            to = holder;
        }
        return true;
    }
}
