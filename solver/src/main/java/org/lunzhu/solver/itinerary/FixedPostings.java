package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Release;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.Team;
import org.lunzhu.solver.rule.Rule;

/** The postings of a plan that a block leaves as they are. */
final class FixedPostings implements Surroundings {

    private final SoftWeights weights;
    private final Map<Team, List<Supervisor>> mates = new HashMap<>();
    private final Map<Team, Integer> freeSeats = new HashMap<>();
    private final Map<Release, Set<Supervisor>> posted = new HashMap<>();

    /** Every posting of the plan but those in the free seats. */
    FixedPostings(Plan plan, Set<Seat> free, SoftWeights weights) {
        this.weights = weights;
        Directory directory = plan.getDirectory();
        for (Seat seat : plan.getSeats()) {
            if (free.contains(seat)) {
                freeSeats.merge(seat.getTeam(), 1, Integer::sum);
            } else if (!seat.isEmpty()) {
                mates.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat.getHolder());
                posted.computeIfAbsent(
                                directory.releaseOf(seat.getHolder(), seat.getPeriodIndex()), r -> new HashSet<>())
                        .add(seat.getHolder());
            }
        }
    }

    /** A team whose only free seat decides whether somebody senior is there. */
    @Override
    public long cost(Supervisor person, Demand demand) {
        List<Supervisor> others = mates(demand);
        boolean decides = freeSeats.getOrDefault(demand.team(), 0) == 1 && !others.isEmpty();
        boolean senior = person.isSenior() || others.stream().anyMatch(Supervisor::isSenior);
        return decides && !senior ? weights.of(Rule.TEAM_MIX) : 0;
    }

    @Override
    public List<Supervisor> mates(Demand demand) {
        return mates.getOrDefault(demand.team(), List.of());
    }

    @Override
    public int posted(Release release) {
        return posted.getOrDefault(release, Set.of()).size();
    }
}
