package org.lunzhu.solver.optimize.block;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.LocalSearch;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.AgencyBuilder;
import org.lunzhu.solver.support.EveryPlan;
import org.lunzhu.solver.support.RandomCase;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;
import org.lunzhu.solver.support.SupervisorBuilder;

@Timeout(120)
class PostBlocksTest {

    private static final Scorer SCORER = new Scorer();
    private static final int BLOCKS = 12;

    /** North and south can each be staffed once; which of them first decides how far people drive. */
    private static final String STUCK = """
            north: ann ben | - -
            south: -   -   | ann cid
            """;

    @Test
    void twoPostsTradeTheirPeriodsWithWholeTeams() {
        Plan plan = shortOfPeople(STUCK, 0).plan();
        HardMediumSoftLongScore stuck = SCORER.score(plan);
        HardMediumSoftLongScore best =
                EveryPlan.findBest(shortOfPeople(STUCK, 0).plan());

        Plan found = search(plan, 1);

        assertThat(best).isGreaterThan(stuck);
        assertThat(found.getScore()).isEqualTo(best);
        assertThat(found.getSeats())
                .filteredOn(seat -> !seat.isEmpty())
                .extracting(seat -> seat.getId() + " " + seat.getHolder().id())
                .containsExactlyInAnyOrder("south@p1#0 ann", "south@p1#1 ben", "north@p2#0 ann", "north@p2#1 cid");
    }

    /** The other posts make the part too large to be solved as one model. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLargePartDoesNotStayStuckForWantOfATrade(long seed) {
        Plan plan = shortOfPeople(STUCK, 20).plan();
        HardMediumSoftLongScore best =
                EveryPlan.findBest(shortOfPeople(STUCK, 20).plan());

        Plan found = new Optimizer(OptimizerSettings.forSteps(100, seed), OptimizerListener.SILENT).optimize(plan);

        assertThat(plan.getSeats()).hasSizeGreaterThan(64);
        assertThat(found.getScore()).isEqualTo(best);
    }

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

    /**
     * One leader for two posts and two who support, Cid only in the second period. Ann lives at south and Cid at north,
     * where a place is far off if one comes from the other.
     *
     * @param others so many more posts, whose people are pinned
     */
    private static Scenario shortOfPeople(String plan, int others) {
        StringBuilder all = new StringBuilder(plan);
        for (int i = 0; i < others; i++) {
            all.append("other%1$d: a%1$d! b%1$d! | c%1$d! d%1$d!%n".formatted(i));
        }
        Scenario scenario = Scenario.posted(all.toString())
                .with(AgencyBuilder.anAgency("support"))
                .with(SiteBuilder.aSite("north").supportedBy("support").location(37.9, 122.0))
                .with(SiteBuilder.aSite("south").supportedBy("support").location(37.0, 122.0))
                .with(SupervisorBuilder.aSupervisor("ann"))
                .with(SupervisorBuilder.aSupervisor("ben").of("support").home(37.0, 122.0))
                .with(SupervisorBuilder.aSupervisor("cid")
                        .of("support")
                        .home(37.9, 122.0)
                        .absent("2021-01-01", "2021-06-30"))
                .weight("one-post", "1hard");
        for (int i = 0; i < others; i++) {
            scenario.with(SiteBuilder.aSite("other" + i).supportedBy("support"));
            for (String support : List.of("b", "d")) {
                scenario.with(
                        SupervisorBuilder.aSupervisor(support + i).of("support").absent("2020-01-01", "2023-01-01"));
            }
            for (String lead : List.of("a", "c")) {
                scenario.with(SupervisorBuilder.aSupervisor(lead + i).absent("2020-01-01", "2023-01-01"));
            }
        }
        return scenario;
    }

    private static List<String> pinned(Plan plan) {
        return plan.getSeats().stream()
                .filter(Seat::isPinned)
                .map(seat -> seat.getId() + " " + seat.getSupervisor())
                .toList();
    }

    private static Plan search(Plan plan, long seed) {
        PostBlocks blocks = new PostBlocks(seed);
        return SolverFactory.<Plan>create(LocalSearch.config(seed)
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                        .withPhases(new CustomPhaseConfig()
                                .withCustomPhaseCommandList(Collections.nCopies(BLOCKS, blocks))))
                .buildSolver()
                .solve(plan);
    }
}
