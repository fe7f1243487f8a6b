package org.lunzhu.benchmarks.contestant;

import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;

/** The optimizer. */
public final class Lunzhu implements Contestant {

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        OptimizerSettings settings = limit.isTime()
                ? OptimizerSettings.forTime(limit.time(), seed)
                : OptimizerSettings.forSteps(limit.count(), seed);
        return new Optimizer(settings, (score, plan) -> course.reached(score)).optimize(empty);
    }
}
