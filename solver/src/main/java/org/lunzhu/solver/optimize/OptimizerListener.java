package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.function.Supplier;
import org.lunzhu.solver.model.plan.Plan;

/** Hears of every better plan while an optimizer works; called on the optimizer's threads, one call at a time. */
@FunctionalInterface
public interface OptimizerListener {

    /** Hears nothing. */
    OptimizerListener SILENT = (score, plan) -> {};

    /**
     * A better plan was found.
     *
     * @param score its score
     * @param plan makes a copy of the whole plan that nobody changes any more; call it, if at all, before returning
     */
    void improved(HardMediumSoftLongScore score, Supplier<Plan> plan);
}
