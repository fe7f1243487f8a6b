package org.lunzhu.solver.exchange.crew;

import java.util.List;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.plan.Post;

/**
 * A team that one agency has to send.
 *
 * @param index number of the task, from 0
 * @param demands the seats, at least one
 */
public record Task(int index, List<Demand> demands) {

    public int period() {
        return demands.get(0).period();
    }

    public Post post() {
        return demands.get(0).post();
    }

    boolean isStaffed() {
        return demands.get(0).seat().isStaffed();
    }

    /** How many people it takes. */
    public int size() {
        return demands.stream().mapToInt(d -> d.seats().size()).sum();
    }
}
