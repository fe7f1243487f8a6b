package org.lunzhu.solver.optimize.block;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.construct.Construction;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.block.BlockFactory;
import org.lunzhu.solver.itinerary.block.BlockSolver;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.LocalSearch;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.RandomCase;

class ItineraryBlocksTest {

    private static final Scorer SCORER = new Scorer();
    private static final int BLOCKS = 12;
    private static final int PEOPLE = 6;

    /** Timefold checks the score afresh after every step. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 7, 8, 14, 15, 16})
    void everyBlockKeepsTheScoreTrueAndThePinsInPlace(long seed) {
        RandomCase made = RandomCase.of(seed);
        Plan start = PlanBuilder.of(made.dataset())
                .startingFrom(made.plan())
                .basedOn(made.base())
                .build();
        HardMediumSoftLongScore before = SCORER.score(start);
        List<String> pinned = pinned(start);

        Plan best = search(start, seed);

        assertThat(best.getScore()).isGreaterThanOrEqualTo(before).isEqualTo(SCORER.score(best));
        assertThat(pinned(best)).isEqualTo(pinned);
    }

    @Test
    void blocksImproveAPlanThatIsFilledPeriodByPeriod() {
        Plan plan = filled();
        HardMediumSoftLongScore before = SCORER.score(plan);

        Plan best = search(plan, 3);

        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().softScore()).isGreaterThan(before.softScore());
    }

    @Test
    void whatABlockGainsIsWhatTheScoreGains() {
        Plan plan = filled();
        IncrementalScore incremental = new IncrementalScore(plan);
        BlockFactory factory = new BlockFactory(plan, incremental);
        Random random = new Random(11);
        int better = 0;
        for (int i = 0; i < BLOCKS; i++) {
            long before = incremental.score().softScore();
            ItineraryProblem block = factory.of(draw(plan, random));
            long atHand = block.cost(block.findStart().orElseThrow());
            BlockSolver.Solved solved = BlockSolver.solve(block, () -> false);
            if (solved.isBetter()) {
                block.seating(solved.itineraries()).forEach(incremental::place);
                better++;
                assertThat(incremental.score().softScore() - before)
                        .isEqualTo(atHand - block.cost(solved.itineraries()));
                assertThat(incremental.score()).isEqualTo(SCORER.score(plan));
            }
        }
        assertThat(better).isPositive();
    }

    private static Set<Supervisor> draw(Plan plan, Random random) {
        Set<Supervisor> people = new LinkedHashSet<>();
        Seat seat = plan.getSeats().get(random.nextInt(plan.getSeats().size()));
        List<Supervisor> eligible = new ArrayList<>(seat.getEligible());
        Collections.shuffle(eligible, random);
        eligible.stream().limit(PEOPLE).forEach(people::add);
        return people;
    }

    private static Plan filled() {
        Plan plan = PlanBuilder.of(CountySample.of(1, 3)).build();
        new Construction(plan).fill();
        SCORER.score(plan);
        return plan;
    }

    private static Plan search(Plan start, long seed) {
        ItineraryBlocks blocks = new ItineraryBlocks(seed, Runnable::run, 1, BLOCKS, () -> false);
        Plan best = SolverFactory.<Plan>create(LocalSearch.config(seed)
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                        .withPhases(new CustomPhaseConfig()
                                .withCustomPhaseCommandList(Collections.nCopies(BLOCKS, blocks))))
                .buildSolver()
                .solve(start);
        return Objects.requireNonNull(best);
    }

    private static List<String> pinned(Plan plan) {
        return plan.getSeats().stream()
                .filter(Seat::isPinned)
                .map(seat -> seat.getId() + " " + seat.getSupervisor())
                .toList();
    }
}
