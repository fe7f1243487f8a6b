package org.lunzhu.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.AllPlans;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;
import org.lunzhu.solver.support.SupervisorBuilder;

/** Pure assignments: suitability and nothing else, under a limit of sites a person; their bound is their best plan. */
class AssignmentBoundTest {

    private static final List<String> OTHER_RULES = List.of(
            "travel",
            "workload-balance",
            "agency-balance",
            "risk-experience",
            "team-mix",
            "repeat-pair",
            "return-gap",
            "reciprocal",
            "handover-distance",
            "handover-continuity",
            "stability");

    /** People who come to sites in turn, each to as many as the limit, or fewer. */
    private static Scenario assignment(int people, int sites, int team, int sitesPerPerson) {
        Scenario scenario = Scenario.of(
                Programme.CONTRACT,
                IntStream.range(0, sites).mapToObj(s -> line(s, team, people)).collect(Collectors.joining("\n")));
        IntStream.range(0, sites)
                .forEach(s -> scenario.with(SiteBuilder.aSite("s" + s).team(team)));
        IntStream.range(0, people).forEach(p -> scenario.with(SupervisorBuilder.aSupervisor("p" + p)));
        OTHER_RULES.forEach(rule -> scenario.weight(rule, "0soft"));
        return scenario.weight("all-hands", "0medium").parameters(p -> p.sitesPerPerson(sitesPerPerson));
    }

    private static String line(int site, int team, int people) {
        return "s%d: %s"
                .formatted(
                        site,
                        IntStream.range(site * team, (site + 1) * team)
                                .mapToObj(seat -> "p" + seat % people)
                                .collect(Collectors.joining(" ")));
    }

    private static Scenario random(long seed, int people, int sites, int team, int sitesPerPerson) {
        Random random = new Random(seed);
        Scenario scenario = assignment(people, sites, team, sitesPerPerson);
        for (int person = 0; person < people; person++) {
            for (int site = 0; site < sites; site++) {
                scenario.suitability("p" + person, "s" + site, random.nextInt(201) - 100);
            }
        }
        return scenario;
    }

    private static Plan scored(Scenario scenario) {
        Plan plan = scenario.plan();
        new Scorer().score(plan);
        return plan;
    }

    @Test
    void onePersonIsCountedOnceInATeamWhateverTheRole() {
        Scenario scenario = assignment(3, 1, 3, 4)
                .suitability("p0", "s0", 100)
                .suitability("p1", "s0", 1)
                .suitability("p2", "s0", 1);
        Plan plan = scored(scenario);

        assertThat(plan.getSeats()).extracting(s -> s.getRole()).contains(Role.LEAD, Role.MEMBER);
        assertThat(Bound.prove(plan)).hasValue(102);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theBoundOfATinyAssignmentIsItsBestPlan(long seed) {
        AllPlans.Tried tried = AllPlans.of(random(seed, 4, 3, 2, 2).dataset()).orElseThrow();

        assertThat(Bound.prove(tried.first())).hasValue(tried.best());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theFlowGivesThePlanThatReachesTheBound(long seed) {
        Scenario scenario = random(seed, 30, 45, 3, 5);
        long bound = Bound.prove(scored(scenario)).orElseThrow();

        Plan best = new Optimizer(OptimizerSettings.forSteps(1, seed), (score, plan) -> {}).optimize(scenario.plan());

        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().mediumScore()).isZero();
        assertThat(best.getScore().softScore()).isEqualTo(bound);
    }
}
