package org.lunzhu.solver.construct;

import java.util.List;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;

/**
 * What it would be to send an agency's people to a post as its whole team.
 *
 * @param agency id of the agency
 * @param seats the seats of the team, at least one
 * @param members who takes them, in the same order
 * @param price what that costs in a flow network
 */
record TeamAssignment(String agency, List<Seat> seats, List<Supervisor> members, long price) {

    Team team() {
        return seats.get(0).getTeam();
    }

    Post post() {
        return seats.get(0).getPost();
    }

    /** Which agency goes where, whoever its members are. */
    Route route() {
        return new Route(agency, team());
    }

    record Route(String agency, Team team) {}
}
