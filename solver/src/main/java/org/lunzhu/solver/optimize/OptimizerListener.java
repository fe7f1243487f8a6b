package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.lunzhu.solver.model.Plan;

/** Hears of every better plan while an optimizer works; called on the optimizer's threads, one call at a time. */
@FunctionalInterface
public interface OptimizerListener {

    /** Hears nothing. */
    OptimizerListener SILENT = (plan, score) -> {};

    /**
     * A better plan was found.
     *
     * @param plan the whole plan, a copy that nobody changes any more
     * @param score its score
     */
    void improved(Plan plan, HardMediumSoftLongScore score);
}
