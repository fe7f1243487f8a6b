package org.lunzhu.solver.itinerary.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Team;

/**
 * A team with seats to be filled.
 *
 * @param team the team
 * @param demands its demands
 * @param mates who is in it already
 */
public record OpenTeam(Team team, List<Demand> demands, List<Supervisor> mates) {

    public static List<OpenTeam> of(List<Demand> demands, Surroundings surroundings) {
        Map<Team, List<Demand>> byTeam = new LinkedHashMap<>();
        demands.forEach(
                d -> byTeam.computeIfAbsent(d.team(), t -> new ArrayList<>()).add(d));
        List<OpenTeam> teams = new ArrayList<>();
        byTeam.forEach((team, ofTeam) -> teams.add(new OpenTeam(team, ofTeam, surroundings.mates(ofTeam.get(0)))));
        return teams;
    }

    /** Whether it takes somebody senior among those who come, and more than one of them decides. */
    public boolean needsSenior() {
        int seats = demands.stream().mapToInt(d -> d.seats().size()).sum();
        return seats > 1 && mates.stream().noneMatch(Supervisor::isSenior);
    }
}
