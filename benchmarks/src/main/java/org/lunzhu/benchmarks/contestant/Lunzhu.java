package org.lunzhu.benchmarks.contestant;

import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.optimize.Solution;

/** The optimizer. */
public final class Lunzhu implements Contestant {

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        OptimizerSettings settings = limit.isTime()
                ? OptimizerSettings.forTime(limit.time(), seed)
                : OptimizerSettings.forSteps(limit.count(), seed);
        Solution solution = new Optimizer(settings, (score, plan) -> course.reached(score)).solve(empty);
        Proof proof = solution.proof();
        if (proof != null) {
            course.bounded(proof.bound());
        }
        return solution.plan();
    }
}
