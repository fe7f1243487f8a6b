package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.solver.Solver;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lunzhu.solver.model.plan.Plan;

/** The solvers at work, so that all can be told to stop. */
final class Running {

    private final Set<Solver<Plan>> solvers = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /** Solves the part, unless all have been told to stop. */
    void solve(Solver<Plan> solver, Plan part) {
        solvers.add(solver);
        try {
            if (!stopped) {
                solver.solve(part);
            }
        } finally {
            solvers.remove(solver);
        }
    }

    /** Whether all have been told to stop. */
    boolean isStopped() {
        return stopped;
    }

    /** Ends every running search; each has told of its best part so far. */
    void stop() {
        stopped = true;
        solvers.forEach(Solver::terminateEarly);
    }
}
