package org.lunzhu.solver.support;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Every plan there is: in each seat that is not pinned, every eligible person and nobody, one after the other, whatever
 * they break.
 */
public final class EveryPlan {

    private final IncrementalScore incremental;
    private final List<Seat> open;
    private final List<Seat> all;
    private HardMediumSoftLongScore best = HardMediumSoftLongScore.of(Long.MIN_VALUE, 0, 0);
    private List<@Nullable Supervisor> holders = List.of();

    private EveryPlan(Plan plan) {
        all = plan.getSeats();
        open = all.stream().filter(seat -> !seat.isPinned()).toList();
        open.forEach(seat -> seat.setSupervisor(null));
        incremental = new IncrementalScore(plan);
    }

    /** Leaves the plan as the best there is, the first of several; its score by the incremental. */
    public static HardMediumSoftLongScore findBest(Plan plan) {
        EveryPlan every = new EveryPlan(plan);
        every.fill(0);
        for (int i = 0; i < every.all.size(); i++) {
            every.all.get(i).setSupervisor(every.holders.get(i));
        }
        return every.best;
    }

    /** How many there are; {@code Long.MAX_VALUE} for more than fit. */
    public static long count(Plan plan) {
        double count = 1;
        for (Seat seat : plan.getSeats()) {
            count *= seat.isPinned() ? 1 : seat.getEligible().size() + 1;
        }
        return count < Long.MAX_VALUE ? (long) count : Long.MAX_VALUE;
    }

    /** Pins seats where they are, drawn at random, until there are no more plans than that. */
    public static void narrow(Plan plan, long most, Random random) {
        while (count(plan) > most) {
            List<Seat> open = plan.getSeats().stream()
                    .filter(seat -> !seat.isPinned() && !seat.getEligible().isEmpty())
                    .toList();
            open.get(random.nextInt(open.size())).setPinned(true);
        }
    }

    private void fill(int index) {
        if (index == open.size()) {
            note();
            return;
        }
        Seat seat = open.get(index);
        fill(index + 1);
        for (Supervisor person : seat.getEligible()) {
            incremental.place(seat, person);
            fill(index + 1);
        }
        incremental.place(seat, null);
    }

    private void note() {
        HardMediumSoftLongScore score = incremental.score();
        if (score.compareTo(best) > 0) {
            best = score;
            holders = new ArrayList<>();
            all.forEach(seat -> holders.add(seat.getSupervisor()));
        }
    }
}
