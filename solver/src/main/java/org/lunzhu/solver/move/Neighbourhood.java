package org.lunzhu.solver.move;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.roster.Roster;

/** Draws moves that can be legal: newcomers are eligible, are not asked to be in two places, and do not overstay. */
public final class Neighbourhood {

    private static final int TRIES = 50;

    private final List<Seat> movable;
    private final PeopleMoves people;
    private final TeamMoves teams;

    public Neighbourhood(Plan plan, Roster roster) {
        movable = plan.getSeats().stream()
                .filter(s -> !s.isPinned() && !s.getEligible().isEmpty())
                .toList();
        people = new PeopleMoves(plan, roster, movable);
        teams = new TeamMoves(roster, movable);
    }

    /** Whether there is any move at all. */
    public boolean isEmpty() {
        return movable.isEmpty();
    }

    /** A move, of whole teams with that probability where there is one; null where the tries found none. */
    @Nullable
    public Reassignment draw(Random random, double teamShare) {
        boolean ofTeams = random.nextDouble() < teamShare;
        for (int i = 0; i < TRIES; i++) {
            Reassignment move = ofTeams && i < TRIES / 2 ? teams.draw(random) : people.draw(random);
            if (move != null) {
                return move;
            }
        }
        return null;
    }
}
