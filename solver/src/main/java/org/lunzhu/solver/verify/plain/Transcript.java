package org.lunzhu.solver.verify.plain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;

/** Reads off a plan who sits where. */
public final class Transcript {

    private Transcript() {}

    /** The plan's postings. */
    public static SavedPlan of(Plan plan) {
        return read(plan, Seat::getSupervisor);
    }

    /** The postings of its base plan, as far as the plan knows them. */
    public static SavedPlan ofBase(Plan plan) {
        return read(plan, Seat::getBaseSupervisor);
    }

    private static SavedPlan read(Plan plan, Function<Seat, @Nullable Supervisor> holder) {
        List<Posting> postings = plan.getSeats().stream()
                .filter(seat -> holder.apply(seat) != null)
                .map(seat -> toPosting(seat, Objects.requireNonNull(holder.apply(seat))))
                .toList();
        String dataset = plan.getDirectory().dataset().name();
        return new SavedPlan(dataset, null, postings, plan.getFormedCircuits(), null, null, null);
    }

    private static Posting toPosting(Seat seat, Supervisor holder) {
        return new Posting(
                seat.getPost().id(),
                seat.getTeam().period().id(),
                seat.getNumber(),
                seat.getRole(),
                holder.id(),
                seat.isPinned());
    }
}
