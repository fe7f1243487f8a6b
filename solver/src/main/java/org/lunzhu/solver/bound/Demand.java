package org.lunzhu.solver.bound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Post;
import org.lunzhu.solver.model.Role;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;

/**
 * Seats of one team that nothing tells apart, to be filled by different people.
 *
 * @param index number of the demand, from 0
 * @param seats the seats, at least one
 * @param candidates who could hold one
 */
record Demand(int index, List<Seat> seats, List<Supervisor> candidates) {

    /** The demands of a plan's seats. */
    static List<Demand> of(Plan plan) {
        Map<Kind, List<Seat>> kinds = new LinkedHashMap<>();
        Bound.demandedSeats(plan)
                .forEach(seat -> kinds.computeIfAbsent(Kind.of(seat), k -> new ArrayList<>())
                        .add(seat));
        List<Demand> demands = new ArrayList<>();
        kinds.values().forEach(seats -> demands.add(new Demand(demands.size(), seats, Bound.candidates(seats.get(0)))));
        return demands;
    }

    int period() {
        return seats.get(0).getPeriodIndex();
    }

    Post post() {
        return seats.get(0).getPost();
    }

    /** A seat that stands for all. */
    Seat seat() {
        return seats.get(0);
    }

    private record Kind(
            String team,
            Role role,
            @Nullable Supervisor base,
            @Nullable String pinnedSeat) {

        static Kind of(Seat seat) {
            return new Kind(
                    seat.getTeam().toString(),
                    seat.getRole(),
                    seat.getBaseSupervisor(),
                    seat.isPinned() ? seat.getId() : null);
        }
    }
}
