package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import org.lunzhu.solver.model.plan.Plan;

/** Timefold as it comes: the same rules, its own construction heuristic and local search over all people. */
public final class TimefoldDefault implements Contestant {

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        SolverConfig config = TimefoldRun.config(seed);
        if (!limit.isTime()) {
            config.withPhases(
                    new ConstructionHeuristicPhaseConfig(), TimefoldRun.limited(new LocalSearchPhaseConfig(), limit));
        }
        return TimefoldRun.solve(config, empty, limit, course);
    }
}
