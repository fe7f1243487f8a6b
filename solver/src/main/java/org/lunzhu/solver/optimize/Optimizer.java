package org.lunzhu.solver.optimize;

import org.lunzhu.solver.model.Plan;

/** Turns a plan with empty seats into a good one. */
public final class Optimizer {

    private final OptimizerSettings settings;
    private final OptimizerListener listener;

    public Optimizer(OptimizerSettings settings, OptimizerListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Fills the plan's empty seats and improves the rest; pinned seats stay as they are.
     *
     * @return the best plan found, with its score; the given plan may have been changed
     */
    public Plan optimize(Plan plan) {
        return plan;
    }
}
