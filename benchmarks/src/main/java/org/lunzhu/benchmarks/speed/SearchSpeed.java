package org.lunzhu.benchmarks.speed;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.move.LegalMoveFactory;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Moves a second of the local search: late acceptance over legal moves, from a plan that blocks have improved. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare first
public class SearchSpeed {

    private static final int STEPS = 5_000;
    private static final int STEPS_BEFORE = 20;

    @Param("CITY_400")
    public String dataset;

    @Param({"ACCOUNT", "STREAMS"})
    public Scoring scoring;

    private Plan plan;
    private final List<@Nullable Supervisor> holders = new ArrayList<>();
    private SolverFactory<Plan> factory;

    @Setup
    public void prepare() throws IOException {
        plan = new Optimizer(OptimizerSettings.forSteps(STEPS_BEFORE, 1), OptimizerListener.SILENT)
                .optimize(FilledPlan.of(dataset, FilledPlan.ALL));
        plan.getSeats().forEach(seat -> holders.add(seat.getSupervisor()));
        factory = SolverFactory.create(config());
    }

    private SolverConfig config() {
        return scoring.solverConfig()
                .withTerminationConfig(new TerminationConfig().withUnimprovedStepCountLimit(Integer.MAX_VALUE))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(LegalMoveFactory.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(400))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                        .withTerminationConfig(new TerminationConfig().withStepCountLimit(STEPS)));
    }

    /** Every search starts from the same plan. */
    @Setup(Level.Invocation)
    public void reset() {
        for (int i = 0; i < holders.size(); i++) {
            plan.getSeats().get(i).setSupervisor(holders.get(i));
        }
    }

    /** What JMH adds up and divides by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        public long moves;
    }

    @Benchmark
    public Plan search(Counters counters) {
        DefaultSolver<Plan> solver = (DefaultSolver<Plan>) factory.buildSolver();
        Plan better = solver.solve(plan);
        counters.moves += solver.getMoveEvaluationCount();
        return better;
    }
}
