package org.lunzhu.solver.itinerary.demand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** The postings of a plan that a block leaves as they are. */
public final class FixedPostings implements Surroundings {

    private final SoftWeights weights;
    private final Map<Team, List<Supervisor>> mates = new HashMap<>();
    private final Map<Team, Integer> freeSeats = new HashMap<>();
    private final Map<Release, Set<Supervisor>> own = new HashMap<>();
    private final IncrementalScore incremental;

    /**
     * Every posting but those of the block's people.
     *
     * @param free the seats that the block's people hold now
     */
    public FixedPostings(IncrementalScore incremental, List<Seat> free, SoftWeights weights) {
        this.incremental = incremental;
        this.weights = weights;
        Set<Seat> freed = new HashSet<>(free);
        for (Seat seat : free) {
            freeSeats.merge(seat.getTeam(), 1, Integer::sum);
            mates.computeIfAbsent(
                    seat.getTeam(),
                    team -> incremental.roster().seatsOf(team).stream()
                            .filter(s -> !s.isEmpty() && !freed.contains(s))
                            .map(Seat::getHolder)
                            .toList());
            Release release = incremental.roster().of(seat.getHolder()).release(seat.getPeriodIndex());
            own.computeIfAbsent(release, r -> new HashSet<>()).add(seat.getHolder());
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
    public int posted(Release release, int period) {
        return incremental.posted(release, period)
                - own.getOrDefault(release, Set.of()).size();
    }
}
