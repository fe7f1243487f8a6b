package org.lunzhu.solver.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.roster.Roster;

/** Draws moves of whole teams: two or three posts of a period exchange everybody. */
final class TeamMoves {

    private final Roster roster;
    private final List<Seat> leads;
    private final Map<Integer, List<Seat>> leadsByPeriod = new HashMap<>();

    TeamMoves(Roster roster, List<Seat> movable) {
        this.roster = roster;
        leads = movable.stream().filter(Seat::isLead).toList();
        leads.forEach(lead -> leadsByPeriod
                .computeIfAbsent(lead.getPeriodIndex(), p -> new ArrayList<>())
                .add(lead));
    }

    /** A move of two or three teams; null where this try found none. */
    @Nullable
    Reassignment draw(Random random) {
        if (leads.isEmpty()) {
            return null;
        }
        Seat one = leads.get(random.nextInt(leads.size()));
        List<Seat> others = leadsByPeriod.getOrDefault(one.getPeriodIndex(), List.of());
        Seat two = others.get(random.nextInt(others.size()));
        Seat three = random.nextInt(3) == 0 ? others.get(random.nextInt(others.size())) : one;
        return cycle(one, two, three);
    }

    private @Nullable Reassignment cycle(Seat one, Seat two, Seat three) {
        if (one == two || two == three) {
            return null;
        }
        Reassignment move = new Reassignment();
        boolean legal = one == three
                ? send(move, one, two) && send(move, two, one)
                : send(move, one, two) && send(move, two, three) && send(move, three, one);
        return legal ? move : null;
    }

    /** Sends the team of one lead seat to the post of the other, seat by seat. */
    private boolean send(Reassignment move, Seat from, Seat to) {
        List<Seat> sources = roster.seatsOf(from.getTeam());
        List<Seat> targets = roster.seatsOf(to.getTeam());
        if (sources.size() != targets.size()) {
            return false;
        }
        for (int i = 0; i < sources.size(); i++) {
            Supervisor person = sources.get(i).getSupervisor();
            Seat target = targets.get(i);
            boolean legal = person == null || roster.isEligible(person, target) && roster.allows(person, target);
            if (target.isPinned() || sources.get(i).isPinned() || !legal) {
                return false;
            }
            move.put(target, person);
        }
        return true;
    }
}
