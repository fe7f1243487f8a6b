package org.lunzhu.solver.itinerary.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.FixedPostings;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.Pasts;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Makes blocks of a part: problems of a few people, who share out anew the seats they hold; everybody else stays. */
public final class BlockFactory {

    private final Plan part;
    private final IncrementalScore incremental;
    private final SoftWeights weights;
    private final Pasts pasts;

    /**
     * A factory.
     *
     * @param incremental the score of the part, which knows who is where
     */
    public BlockFactory(Plan part, IncrementalScore incremental) {
        this.part = part;
        this.incremental = incremental;
        weights = new SoftWeights(RuleWeights.of(part.getDirectory().dataset().rules()));
        pasts = Pasts.of(part);
    }

    /** The block of these people. */
    public ItineraryProblem of(Set<Supervisor> people) {
        List<Seat> seats = seatsOf(people);
        return new ItineraryProblem(
                part.getDirectory(), weights, seats, people, pasts, new FixedPostings(incremental, seats, weights), 0);
    }

    private List<Seat> seatsOf(Set<Supervisor> people) {
        List<Seat> seats = new ArrayList<>();
        int periods = part.getDirectory().periods().size();
        for (Supervisor person : people) {
            for (int period = 0; period < periods; period++) {
                seats.addAll(incremental.roster().seatsOf(person, period));
            }
        }
        return seats;
    }
}
