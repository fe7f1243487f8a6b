package org.lunzhu.benchmarks.contestant;

import org.lunzhu.solver.model.plan.Plan;

/** A way to make a plan. It gets what everybody gets: the plan with empty seats and their eligible people. */
public interface Contestant {

    /**
     * Fills the seats of a plan, as far as it can.
     *
     * @param empty a plan of its own, which it may change
     * @param course is told of every better plan, and of what is proven
     * @return the plan it stands by; its score is not looked at
     */
    Plan plan(Plan empty, Limit limit, long seed, Course course);
}
