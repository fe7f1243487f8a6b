package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;

/** Puts the best parts together into whole plans, and tells a listener of each that is better than the last. */
final class Incumbent {

    private final Plan plan;
    private final OptimizerListener listener;
    private final List<HardMediumSoftLongScore> scores = new ArrayList<>();
    private final List<Plan> best = new ArrayList<>();
    private @Nullable HardMediumSoftLongScore told;

    /** Starts with constructed parts and their scores. */
    Incumbent(Plan plan, List<Plan> parts, List<HardMediumSoftLongScore> scores, OptimizerListener listener) {
        this.plan = plan;
        this.listener = listener;
        this.scores.addAll(scores);
        parts.forEach(part -> best.add(copyOf(part)));
    }

    /** A better part was found; it does not change after the call. */
    synchronized void improved(int part, Plan better, HardMediumSoftLongScore score) {
        best.set(part, better);
        scores.set(part, score);
        tell();
    }

    /** The best so far of the part with that index; do not change it. */
    synchronized Plan part(int index) {
        return best.get(index);
    }

    /** The score of the best so far of the part with that index. */
    synchronized HardMediumSoftLongScore score(int index) {
        return scores.get(index);
    }

    /** Tells the listener, if the whole is better than what was told before. */
    synchronized void tell() {
        HardMediumSoftLongScore total = total();
        if (told == null || total.compareTo(told) > 0) {
            told = total;
            listener.improved(total, () -> whole(total));
        }
    }

    /** The whole plan with the best parts. */
    synchronized Plan whole() {
        return whole(total());
    }

    private HardMediumSoftLongScore total() {
        return scores.stream().reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);
    }

    private Plan whole(HardMediumSoftLongScore score) {
        Map<SeatId, @Nullable Supervisor> holders = new HashMap<>();
        for (Plan part : best) {
            part.getSeats().forEach(seat -> holders.put(seat.getId(), seat.getSupervisor()));
        }
        Plan whole = withSeats(plan.getSeats().stream()
                .map(seat -> seat.copyWith(holders.get(seat.getId())))
                .toList());
        whole.setScore(score);
        return whole;
    }

    /** A copy of the part whose seats nobody else changes. */
    static Plan copyOf(Plan part) {
        List<Seat> seats = part.getSeats().stream()
                .map(seat -> seat.copyWith(seat.getSupervisor()))
                .toList();
        return new Plan(part.getDirectory(), part.getFacts(), seats, part.getWeightOverrides(), List.of());
    }

    private Plan withSeats(List<Seat> seats) {
        return new Plan(
                plan.getDirectory(), plan.getFacts(), seats, plan.getWeightOverrides(), plan.getFormedCircuits());
    }
}
