package org.lunzhu.solver.move;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.RandomCase;

/** Timefold checks its own work at every move here, which is slow: the score it keeps is the one computed afresh. */
class LocalSearchTest {

    private static final long MOVES = 60;
    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 7, 8, 14, 15, 16, 18, 19})
    void everyMoveKeepsTheScoreTrueAndThePinsInPlace(long seed) {
        Plan start = build(seed);
        HardMediumSoftLongScore before = SCORER.score(start);
        Map<SeatId, Supervisor> pinned = pinned(start);
        Plan best = SolverFactory.<Plan>create(LocalSearch.config(seed)
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(MOVES)))
                .buildSolver()
                .solve(start);
        HardMediumSoftLongScore after = Objects.requireNonNull(best.getScore());
        assertThat(after).as("case %d", seed).isGreaterThanOrEqualTo(before).isEqualTo(SCORER.score(best));
        assertThat(pinned(best)).as("case %d", seed).isEqualTo(pinned);
    }

    private static Plan build(long seed) {
        RandomCase made = RandomCase.of(seed);
        return PlanBuilder.of(made.dataset())
                .startingFrom(made.plan())
                .basedOn(made.base())
                .build();
    }

    private static Map<SeatId, Supervisor> pinned(Plan plan) {
        Map<SeatId, Supervisor> holders = new LinkedHashMap<>();
        plan.getSeats().stream()
                .filter(Seat::isPinned)
                .forEach(seat -> holders.put(seat.getId(), seat.getSupervisor()));
        return holders;
    }

    @Test
    void partsOfAPlanScoreWhatTheWholeDoes() {
        LongStream.range(0, 400).forEach(seed -> {
            Plan whole = build(seed);
            List<Plan> parts = Partition.split(whole);
            HardMediumSoftLongScore sum = parts.stream()
                    .map(SCORER::score)
                    .reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);
            assertThat(sum).as("case %d in %d parts", seed, parts.size()).isEqualTo(SCORER.score(whole));
        });
    }
}
