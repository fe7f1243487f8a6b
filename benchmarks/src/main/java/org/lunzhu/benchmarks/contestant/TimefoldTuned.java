package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.List;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.optimize.LegalMoveFactory;

/**
 * Timefold as well as it could be tuned without flows and bounds: {@link HardestFirst} over eligible people only, then
 * late acceptance over the moves that can be legal.
 */
public final class TimefoldTuned implements Contestant {

    private final int lateAcceptanceSize;
    private final int acceptedCountLimit;

    public TimefoldTuned() {
        this(400, 1);
    }

    TimefoldTuned(int lateAcceptanceSize, int acceptedCountLimit) {
        this.lateAcceptanceSize = lateAcceptanceSize;
        this.acceptedCountLimit = acceptedCountLimit;
    }

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        SolverConfig config = TimefoldRun.config(seed)
                .withPhases(
                        new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new HardestFirst())),
                        TimefoldRun.limited(search(), limit));
        return TimefoldRun.solve(config, empty, limit, course);
    }

    private LocalSearchPhaseConfig search() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(LegalMoveFactory.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(lateAcceptanceSize))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(acceptedCountLimit));
    }
}
