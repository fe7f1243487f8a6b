package org.lunzhu.solver.itinerary.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;

/**
 * Seats of one team that nothing tells apart, to be filled by different people.
 *
 * @param index number of the demand, from 0
 * @param seats the seats, at least one
 * @param candidates who could hold one
 */
public record Demand(int index, List<Seat> seats, List<Supervisor> candidates) {

    /** The demands of these seats. */
    public static List<Demand> of(List<Seat> seats) {
        Map<Kind, List<Seat>> kinds = new LinkedHashMap<>();
        seats.forEach(seat ->
                kinds.computeIfAbsent(Kind.of(seat), k -> new ArrayList<>()).add(seat));
        List<Demand> demands = new ArrayList<>();
        kinds.values().forEach(same -> demands.add(new Demand(demands.size(), same, candidates(same.get(0)))));
        return demands;
    }

    /** The seats that every complete plan fills: those of staffed posts, and pinned ones that are held. */
    public static Stream<Seat> demanded(Plan plan) {
        return plan.getSeats().stream().filter(s -> s.isPinned() ? !s.isEmpty() : s.isStaffed());
    }

    /** Who could hold the seat at all: the eligible people; where it is pinned or not staffed, only its holder. */
    public static List<Supervisor> candidates(Seat seat) {
        return seat.isPinned() || !seat.isStaffed() ? List.of(seat.getHolder()) : seat.getEligible();
    }

    public int period() {
        return seats.get(0).getPeriodIndex();
    }

    public Post post() {
        return seats.get(0).getPost();
    }

    public Team team() {
        return seats.get(0).getTeam();
    }

    /** A seat that stands for all. */
    public Seat seat() {
        return seats.get(0);
    }

    private record Kind(
            Team team,
            Role role,
            @Nullable Supervisor base,
            @Nullable SeatId pinnedSeat) {

        public static Kind of(Seat seat) {
            return new Kind(
                    seat.getTeam(), seat.getRole(), seat.getBaseSupervisor(), seat.isPinned() ? seat.getId() : null);
        }
    }
}
