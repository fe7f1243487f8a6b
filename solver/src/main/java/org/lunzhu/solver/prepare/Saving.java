package org.lunzhu.solver.prepare;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Gap;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;

/** Writes a plan down, so that {@link PlanBuilder} can build it again. */
public final class Saving {

    private Saving() {}

    /**
     * The plan with every seat, held or empty.
     *
     * @param name what people call it; may be null
     * @param bound proven limit of its soft score; null where nothing is proven
     */
    public static SavedPlan save(Plan plan, @Nullable String name, @Nullable Long bound) {
        HardMediumSoftLongScore score = plan.getScore();
        return new SavedPlan(
                plan.getDirectory().dataset().name(),
                name,
                plan.getSeats().stream().map(Saving::toPosting).toList(),
                plan.getFormedCircuits().isEmpty() ? null : plan.getFormedCircuits(),
                score == null ? null : score.toString(),
                bound,
                score == null || bound == null
                        ? null
                        : Gap.of(score.softScore(), bound).percent());
    }

    private static Posting toPosting(Seat seat) {
        Supervisor holder = seat.getSupervisor();
        return new Posting(
                seat.getPost().id(),
                seat.getTeam().period().id(),
                seat.getNumber(),
                seat.getRole(),
                holder == null ? null : holder.id(),
                seat.isPinned());
    }
}
