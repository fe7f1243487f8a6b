package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;

/** Timefold's late acceptance over legal moves, for one part at a time or several side by side. */
final class LocalSearch {

    private static final int LATE_ACCEPTANCE_SIZE = 400;

    private final SolverFactory<Plan> factory;
    private final Set<Solver<Plan>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    LocalSearch(long seed) {
        factory = SolverFactory.create(config(seed));
    }

    /** What Timefold does, without limits of its own. */
    static SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(AccountScoreCalculator.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofDays(1)))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(LegalMoveFactory.class))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    /** Improves a part until the first of the limits; null for none. Hears of every better part. */
    Plan improve(
            Plan part,
            @Nullable Integer steps,
            @Nullable Duration time,
            BiConsumer<Plan, HardMediumSoftLongScore> listener) {
        TerminationConfig termination = new TerminationConfig();
        if (steps != null) {
            termination.withStepCountLimit(steps);
        }
        if (time != null) {
            termination.withSpentLimit(time);
        }
        Solver<Plan> solver = factory.buildSolver(new SolverConfigOverride<Plan>().withTerminationConfig(termination));
        solver.addEventListener(event ->
                listener.accept(event.getNewBestSolution(), (HardMediumSoftLongScore) event.getNewBestScore()));
        running.add(solver);
        try {
            return stopped ? part : Objects.requireNonNull(solver.solve(part));
        } finally {
            running.remove(solver);
        }
    }

    /** Ends every running search; each returns its best part so far. */
    void stop() {
        stopped = true;
        running.forEach(Solver::terminateEarly);
    }
}
