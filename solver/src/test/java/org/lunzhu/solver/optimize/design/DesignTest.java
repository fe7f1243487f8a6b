package org.lunzhu.solver.optimize.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;
import org.lunzhu.solver.support.SupervisorBuilder;

/** Plans in which only repeated pairs cost: combinatorial designs, whose best costs are known. */
class DesignTest {

    private static final List<String> OTHER_RULES = List.of(
            "travel",
            "workload-balance",
            "agency-balance",
            "risk-experience",
            "team-mix",
            "return-gap",
            "reciprocal",
            "handover-distance",
            "handover-continuity",
            "suitability",
            "stability");

    /** The same people sit at the same sites in all periods, so that every pair of them repeats. */
    private static Scenario design(int people, int teams, int size, int periods) {
        Scenario scenario = Scenario.posted(IntStream.range(0, teams)
                .mapToObj(team -> line(team, size, periods))
                .collect(Collectors.joining("\n")));
        IntStream.range(0, teams)
                .forEach(team -> scenario.with(SiteBuilder.aSite("s" + team).team(size)));
        IntStream.range(0, people).forEach(person -> scenario.with(SupervisorBuilder.aSupervisor("p" + person)));
        OTHER_RULES.forEach(rule -> scenario.weight(rule, "0soft"));
        return scenario.weight("rotate", "0hard")
                .weight("service-limit", "0hard")
                .weight("repeat-pair", "7soft");
    }

    private static String line(int team, int size, int periods) {
        String members = IntStream.range(team * size, (team + 1) * size)
                .mapToObj(person -> "p" + person)
                .collect(Collectors.joining(" "));
        return "s%d: %s".formatted(team, String.join(" | ", Collections.nCopies(periods, members)));
    }

    private static long best(Scenario scenario) {
        Plan best = new Optimizer(OptimizerSettings.forSteps(40, 5), (score, plan) -> {}).optimize(scenario.plan());
        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().mediumScore()).isZero();
        return best.getScore().softScore();
    }

    /** Resolvable designs: the affine planes of order 4 and 5, in which everybody meets everybody else once. */
    @ParameterizedTest
    @CsvSource({"16, 4, 4, 5", "25, 5, 5, 6"})
    void golfersInAsManyRoundsAsThereCanBeNeverMeetAgain(int people, int teams, int size, int periods) {
        assertThat(best(design(people, teams, size, periods))).isZero();
    }

    /** Of m meetings over n pairs, with q = m div n and r = m mod n, at least n·q(q − 1)/2 + r·q repeat. */
    @ParameterizedTest
    @CsvSource({"7, 1, 3, 7, 0", "7, 1, 3, 8, -21", "6, 1, 3, 10, -105", "15, 1, 7, 15, -2205", "16, 4, 4, 6, -168"})
    void theBoundOfADesignIsWhatCountingItsMeetingsGives(int people, int teams, int size, int periods, long bound) {
        Plan plan = design(people, teams, size, periods).plan();
        new Scorer().score(plan);

        assertThat(Bound.prove(plan)).hasValue(bound);
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 3, 7, 0", "7, 1, 3, 8, -21", "6, 1, 3, 10, -105", "15, 1, 7, 15, -2205"})
    void smallDesignsReachTheirBounds(int people, int teams, int size, int periods, long bound) {
        assertThat(best(design(people, teams, size, periods))).isEqualTo(bound);
    }
}
