package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Objects;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.rule.RotationConstraintProvider;

/** Timefold as it comes: the same rules and eligible people, its own construction heuristic and local search. */
final class TimefoldDefault implements Contestant {

    @Override
    public Plan plan(Plan empty, Limit limit, long seed) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RotationConstraintProvider.class)
                .withRandomSeed(seed);
        if (limit.isTime()) {
            config.withTerminationConfig(new TerminationConfig().withSpentLimit(limit.time()));
        } else {
            config.withPhases(stepLimited(limit.count()));
        }
        return Objects.requireNonNull(
                SolverFactory.<Plan>create(config).buildSolver().solve(empty));
    }

    /** A limit of steps belongs to a phase, so the two default phases are named. */
    private static PhaseConfig<?>[] stepLimited(int steps) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        search.withTerminationConfig(new TerminationConfig().withStepCountLimit(steps));
        return new PhaseConfig<?>[] {new ConstructionHeuristicPhaseConfig(), search};
    }
}
