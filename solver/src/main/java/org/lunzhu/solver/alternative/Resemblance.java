package org.lunzhu.solver.alternative;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;

/**
 * How many postings a plan has in common with each of some others, kept up to date as people take and leave seats.
 *
 * <p>A posting is a person in a team; which of the team's seats it is does not matter.
 */
final class Resemblance {

    private static final Supervisor[] NOBODY = {};

    private final Map<Seat, Supervisor[][]> teams = new IdentityHashMap<>();
    private final long[] shared;

    /** Of the plan as it stands with each of the others, of which there is at least one. */
    Resemblance(Plan plan, List<Plan> others) {
        shared = new long[others.size()];
        List<Map<Team, Supervisor[]>> known =
                others.stream().map(Resemblance::peopleByTeam).toList();
        for (Seat seat : plan.getSeats()) {
            teams.put(
                    seat,
                    known.stream()
                            .map(people -> people.getOrDefault(seat.getTeam(), NOBODY))
                            .toArray(Supervisor[][]::new));
            count(seat, seat.getSupervisor(), 1);
        }
    }

    private static Map<Team, Supervisor[]> peopleByTeam(Plan plan) {
        Map<Team, Supervisor[]> people = new HashMap<>();
        for (Seat seat : plan.getSeats()) {
            if (!seat.isEmpty()) {
                people.merge(seat.getTeam(), new Supervisor[] {seat.getHolder()}, Resemblance::concat);
            }
        }
        return people;
    }

    private static Supervisor[] concat(Supervisor[] some, Supervisor[] one) {
        Supervisor[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    /** Counts {@code sign} times that the person is in the seat; null for nobody. */
    void count(Seat seat, @Nullable Supervisor person, int sign) {
        Supervisor[][] ofSeat = teams.get(seat);
        if (person == null || ofSeat == null) {
            return;
        }
        for (int i = 0; i < shared.length; i++) {
            for (Supervisor other : ofSeat[i]) {
                if (other.equals(person)) {
                    shared[i] += sign;
                    break;
                }
            }
        }
    }

    /** How alike the plan is to the others: the mean of the average and of the most postings in common. */
    double degree() {
        long sum = 0;
        for (long one : shared) {
            sum += one;
        }
        return ((double) sum / shared.length + most()) / 2;
    }

    /** The most postings in common with one of the others. */
    long most() {
        long most = 0;
        for (long one : shared) {
            most = Math.max(most, one);
        }
        return most;
    }
}
