package org.lunzhu.solver.move;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Who could take which seats: taken over where that makes the plan better, else forgotten. */
public final class Proposal {

    private Proposal() {}

    /**
     * Seats people that way if it is better.
     *
     * @param incremental the score of the director's plan
     * @return whether it was better
     */
    public static boolean accept(
            Map<Seat, ? extends @Nullable Supervisor> seating,
            IncrementalScore incremental,
            ScoreDirector<Plan> director) {
        HardMediumSoftLongScore score = incremental.score();
        Map<Seat, @Nullable Supervisor> before = new LinkedHashMap<>();
        seating.keySet().forEach(seat -> before.put(seat, seat.getSupervisor()));
        seat(seating, incremental);
        if (incremental.score().compareTo(score) > 0) {
            Reassignment.announce(director, before);
            return true;
        }
        seat(before, incremental);
        return false;
    }

    private static void seat(Map<Seat, ? extends @Nullable Supervisor> seating, IncrementalScore incremental) {
        seating.keySet().forEach(seat -> incremental.place(seat, null));
        seating.forEach(incremental::place);
    }
}
