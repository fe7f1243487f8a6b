package org.lunzhu.solver.exchange;

import java.util.List;
import org.lunzhu.solver.itinerary.Demand;
import org.lunzhu.solver.model.Post;

/**
 * A team that one agency has to send.
 *
 * @param index number of the task, from 0
 * @param demands the seats, at least one
 */
record Task(int index, List<Demand> demands) {

    int period() {
        return demands.get(0).period();
    }

    Post post() {
        return demands.get(0).post();
    }

    boolean isStaffed() {
        return demands.get(0).seat().isStaffed();
    }

    /** How many people it takes. */
    int size() {
        return demands.stream().mapToInt(d -> d.seats().size()).sum();
    }
}
