package org.lunzhu.solver.model.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Supervisor;

/**
 * The seats of one role in one team that are open, whoever holds them: staffed and not pinned. The same people may take
 * any of them.
 *
 * @param team the team
 * @param role the role
 * @param seatIds the seats, at least one
 * @param eligible who may take them
 * @param vacancyWeights what each costs when it stays empty, cheapest first
 */
public record OpenSeats(
        Team team, Role role, List<SeatId> seatIds, List<Supervisor> eligible, List<Integer> vacancyWeights) {

    public OpenSeats {
        seatIds = List.copyOf(seatIds);
        vacancyWeights = vacancyWeights.stream().sorted().toList();
    }

    /** The open ones of these seats, by team and role, in their order. */
    public static List<OpenSeats> among(Collection<Seat> seats) {
        Map<TeamRole, List<Seat>> byRole = new LinkedHashMap<>();
        for (Seat seat : seats) {
            if (seat.isStaffed() && !seat.isPinned()) {
                byRole.computeIfAbsent(new TeamRole(seat.getTeam(), seat.getRole()), r -> new ArrayList<>())
                        .add(seat);
            }
        }
        return byRole.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OpenSeats of(TeamRole key, List<Seat> seats) {
        return new OpenSeats(
                key.team,
                key.role,
                seats.stream().map(Seat::getId).toList(),
                seats.get(0).getEligible(),
                seats.stream().map(Seat::getVacancyWeight).toList());
    }

    /** The same seats for some of the people. */
    public OpenSeats with(List<Supervisor> people) {
        return new OpenSeats(team, role, seatIds, people, vacancyWeights);
    }

    /** How many seats. */
    public int size() {
        return seatIds.size();
    }

    /** Ids of the agencies the seats ask for, the lead's first; empty for any. */
    public List<String> agencyIds() {
        Post post = team.post();
        String lead = post.leadAgencyId();
        if (lead == null || role == Role.EXPERT) {
            return List.of();
        }
        return switch (role) {
            case LEAD -> List.of(lead);
            case SUPPORT -> post.supportAgencyIds();
            default ->
                Stream.concat(Stream.of(lead), post.supportAgencyIds().stream())
                        .distinct()
                        .toList();
        };
    }

    private record TeamRole(Team team, Role role) {}
}
