package org.lunzhu.solver.shortage.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;

/**
 * The open seats of one role in one team; the same people may take any of them.
 *
 * @param team the team
 * @param role the role
 * @param seatIds the seats, at least one
 * @param people who may take them
 */
public record SeatGroup(Team team, Role role, List<SeatId> seatIds, List<Supervisor> people) {

    int size() {
        return seatIds.size();
    }

    /** What everybody in these seats needs. */
    public Set<String> qualifications() {
        return role == Role.EXPERT ? Set.of() : team.post().requiredQualifications();
    }

    /** Ids of the agencies the seats ask for; empty for any. */
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
                Stream.concat(Stream.of(lead), post.supportAgencyIds().stream()).toList();
        };
    }
}
