package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.List;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.move.LegalMoveFactory;

/**
 * Timefold as well as it could be tuned without flows and bounds: {@link HardestFirst} over eligible people only, then
 * late acceptance over the moves that can be legal.
 *
 * <p>Tried on {@code CITY_100}: late acceptance of size 50, 400, 2,000 and 10,000, with 1, 4, 16 and 64 accepted moves
 * a step, and Timefold's own moves and search after the same construction. Timefold's own moves left seats empty; the
 * best of the rest are the constants below.
 */
public final class TimefoldTuned implements Contestant {

    private static final int LATE_ACCEPTANCE_SIZE = 2_000;
    private static final int ACCEPTED_COUNT_LIMIT = 4;

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        SolverConfig config = TimefoldRun.config(seed)
                .withPhases(
                        new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new HardestFirst())),
                        TimefoldRun.limited(search(), limit));
        return TimefoldRun.solve(config, empty, limit, course);
    }

    private static LocalSearchPhaseConfig search() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(LegalMoveFactory.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_COUNT_LIMIT));
    }
}
