package org.lunzhu.solver.explain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/**
 * A plan in a few numbers.
 *
 * @param posts posts that are staffed in some period
 * @param teams staffed posts, summed over periods
 * @param seats seats of staffed posts
 * @param filled seats of staffed posts that somebody holds
 * @param people different people posted
 * @param supervisors people of the dataset
 * @param km kilometres from people to their posts, summed over postings
 */
public record PlanSummary(int posts, int teams, int seats, int filled, int people, int supervisors, long km) {

    /** The summary of a plan, scored or not. */
    public static PlanSummary of(Plan plan) {
        List<Seat> staffed = plan.getSeats().stream().filter(Seat::isStaffed).toList();
        return new PlanSummary(
                count(staffed.stream().map(Seat::getPost)),
                count(staffed.stream().map(Seat::getTeam)),
                staffed.size(),
                (int) staffed.stream().filter(s -> !s.isEmpty()).count(),
                count(held(plan).map(Seat::getHolder).map(Supervisor::id)),
                plan.getDirectory().dataset().supervisors().size(),
                held(plan).mapToLong(Seat::getKm).sum());
    }

    private static Stream<Seat> held(Plan plan) {
        return plan.getSeats().stream().filter(s -> !s.isEmpty());
    }

    private static int count(Stream<?> things) {
        return (int) things.filter(Objects::nonNull).distinct().count();
    }

    /** Seats of staffed posts that nobody holds. */
    public int empty() {
        return seats - filled;
    }
}
