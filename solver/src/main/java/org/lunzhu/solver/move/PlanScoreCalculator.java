package org.lunzhu.solver.move;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Keeps Timefold's score by an {@link IncrementalScore}, many times faster than the constraint streams it agrees with. */
public final class PlanScoreCalculator implements IncrementalScoreCalculator<Plan, HardMediumSoftLongScore> {

    private @Nullable IncrementalScore incremental;

    @Override
    public void resetWorkingSolution(Plan plan) {
        incremental = new IncrementalScore(plan);
    }

    @Override
    public void beforeEntityAdded(Object seat) {}

    @Override
    public void afterEntityAdded(Object seat) {}

    @Override
    public void beforeVariableChanged(Object seat, String variable) {}

    @Override
    public void afterVariableChanged(Object seat, String variable) {
        known().update((Seat) seat);
    }

    @Override
    public void beforeEntityRemoved(Object seat) {}

    @Override
    public void afterEntityRemoved(Object seat) {}

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return known().score();
    }

    private IncrementalScore known() {
        return Objects.requireNonNull(incremental);
    }
}
