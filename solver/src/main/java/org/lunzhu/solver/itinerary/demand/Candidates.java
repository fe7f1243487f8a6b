package org.lunzhu.solver.itinerary.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Seat;

/**
 * Whom a flow network may put into a seat: everybody eligible, or, where that would be too many, half of them the
 * nearest and half evenly spread over the others, so that no neighbourhood runs short of people.
 */
public final class Candidates {

    private static final int MOST_ARCS = 600_000;
    private static final int WIDER = 4;

    private final Directory directory;
    private final int mostASeat;

    /** At most so many for each seat. */
    public Candidates(Directory directory, int mostASeat) {
        this.directory = directory;
        this.mostASeat = mostASeat;
    }

    /** As many as a network for these seats can well hold. */
    public static Candidates forSeats(List<Seat> seats, Directory directory) {
        boolean all = arcs(seats) <= MOST_ARCS;
        return new Candidates(directory, all ? Integer.MAX_VALUE : Math.max(1, MOST_ARCS / seats.size()));
    }

    /** How many of the first of these seats a network can well hold with everybody eligible, at least one. */
    public static int seatsInOneNetwork(List<Seat> seats) {
        long arcs = 0;
        int count = 0;
        while (count < seats.size() && arcs <= MOST_ARCS) {
            arcs += seats.get(count++).getEligible().size();
        }
        return count;
    }

    private static long arcs(List<Seat> seats) {
        return seats.stream().mapToLong(s -> s.getEligible().size()).sum();
    }

    /** Whether nobody eligible for one of the seats is left out. */
    public boolean areAll(List<Seat> seats) {
        return seats.stream().allMatch(s -> s.getEligible().size() <= mostASeat);
    }

    /** The same with several times as many for each seat. */
    public Candidates wider() {
        return new Candidates(directory, (int) Math.min(Integer.MAX_VALUE, (long) WIDER * mostASeat));
    }

    /** The candidates for a seat. */
    public List<Supervisor> of(Seat seat) {
        List<Supervisor> eligible = Demand.candidates(seat);
        if (eligible.size() <= mostASeat) {
            return eligible;
        }
        long[] byDistance = IntStream.range(0, eligible.size())
                .mapToLong(i -> ((long) directory.kmBetween(eligible.get(i), seat.getPost()) << Integer.SIZE) + i)
                .sorted()
                .toArray();
        int near = (mostASeat + 1) / 2;
        int far = mostASeat - near;
        int others = byDistance.length - near;
        int offset = Math.floorMod(seat.getId().toString().hashCode(), others);
        List<Supervisor> result = new ArrayList<>(mostASeat);
        for (int i = 0; i < near; i++) {
            result.add(eligible.get((int) byDistance[i]));
        }
        for (int i = 0; i < far; i++) {
            int place = (int) ((offset + (long) i * others / far) % others);
            result.add(eligible.get((int) byDistance[near + place]));
        }
        return result;
    }
}
