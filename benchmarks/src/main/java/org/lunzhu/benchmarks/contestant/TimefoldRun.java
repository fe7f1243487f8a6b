package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Objects;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.constraint.RotationConstraintProvider;

/** What every run of Timefold has in common: the rules, the limit and who hears of better plans. */
final class TimefoldRun {

    private TimefoldRun() {}

    static SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RotationConstraintProvider.class)
                .withRandomSeed(seed);
    }

    /** The phase with the limit, where that counts steps: such a limit belongs to a phase. */
    static LocalSearchPhaseConfig limited(LocalSearchPhaseConfig phase, Limit limit) {
        if (!limit.isTime()) {
            phase.withTerminationConfig(new TerminationConfig().withStepCountLimit(limit.count()));
        }
        return phase;
    }

    static Plan solve(SolverConfig config, Plan empty, Limit limit, Course course) {
        if (limit.isTime()) {
            config.withTerminationConfig(new TerminationConfig().withSpentLimit(limit.time()));
        }
        Solver<Plan> solver = SolverFactory.<Plan>create(config).buildSolver();
        solver.addEventListener(event -> course.reached((HardMediumSoftLongScore) event.getNewBestScore()));
        return Objects.requireNonNull(solver.solve(empty));
    }
}
