package org.lunzhu.solver.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.RandomCase;
import org.lunzhu.solver.support.Scenario;

@Tag("slow")
class AlternativesTest {

    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void alternativesToRandomPlansAreWithinTheAllowanceAsFeasiblePairwiseDifferentAndKeepPins(int batch) {
        int found = 0;
        for (int seed = 30 * batch; seed < 30 * (batch + 1); seed++) {
            Plan best = random(seed);
            HardMediumSoftLongScore score = SCORER.score(best);
            List<Alternative> alternatives = find(best, Allowance.ofPoints(90), 2_000);
            for (Alternative alternative : alternatives) {
                HardMediumSoftLongScore own = SCORER.score(alternative.plan());
                assertThat(own).as("score of case %d", seed).isEqualTo(alternative.score());
                assertThat(own.hardScore()).isGreaterThanOrEqualTo(score.hardScore());
                assertThat(own.mediumScore()).isGreaterThanOrEqualTo(score.mediumScore());
                assertThat(own.softScore()).isGreaterThanOrEqualTo(score.softScore() - 90);
                assertThat(pinned(alternative.plan()))
                        .as("pins of case %d", seed)
                        .isEqualTo(pinned(best));
                assertThat(alternative.different()).as("case %d", seed).allMatch(n -> n > 0);
            }
            assertThat(alternatives.stream().map(a -> postings(a.plan())).distinct())
                    .as("case %d", seed)
                    .hasSameSizeAs(alternatives);
            found += alternatives.size();
        }
        assertThat(found).isGreaterThan(30);
    }

    @Test
    void theSamePlanSeedAndStepsGiveTheSameAlternatives() {
        Plan best = county();

        List<Alternative> one = find(best, Allowance.ofPercent("1"), 3_000);
        List<Alternative> other = find(best, Allowance.ofPercent("1"), 3_000);

        assertThat(one).hasSize(3);
        assertThat(one.stream().map(a -> Saving.save(a.plan(), null, null)).toList())
                .isEqualTo(other.stream()
                        .map(a -> Saving.save(a.plan(), null, null))
                        .toList());
    }

    @Test
    void anAlternativeTellsHowManyPostingsOfEveryEarlierPlanItDoesNotHave() {
        Plan best = county();

        List<Alternative> found = find(best, Allowance.ofPercent("1"), 3_000);

        Set<String> own = postings(found.get(1).plan());
        assertThat(found.get(1).different())
                .containsExactly(
                        lacking(postings(best), own),
                        lacking(postings(found.get(0).plan()), own));
        assertThat(found.get(1).postings()).isEqualTo(best.getSeats().size());
    }

    @Test
    void oneHundredthMoreCostIsEnoughToPostMostPeopleElsewhere() {
        Alternative alternative =
                find(county(), Allowance.ofPercent("1"), 60_000).get(0);

        assertThat(alternative.percentDifferent()).isGreaterThan(70);
    }

    @Test
    void theBestPlanIsNotChanged() {
        Plan best = county();
        Set<String> before = postings(best);

        find(best, Allowance.ofPercent("1"), 500);

        assertThat(postings(best)).isEqualTo(before);
    }

    @Test
    void twoWhoCannotButSwapHaveNoAlternativeThatIsDifferentInSeatsAlone() {
        Plan best = Scenario.posted("mine: ann bob").plan();

        assertThat(find(best, Allowance.ofPoints(1_000), 500)).isEmpty();
    }

    @Test
    void stoppedAtOnceItFindsNothing() {
        Alternatives search = new Alternatives(county(), Allowance.ofPercent("1"), 1);

        assertThat(search.findNext(1_000, () -> true)).isEmpty();
    }

    @Test
    void anAllowanceIsPointsOrAPercentageOfTheSoftCost() {
        assertThat(Allowance.find("1.5%").orElseThrow().pointsFor(1_234)).isEqualTo(18);
        assertThat(Allowance.find("40").orElseThrow().pointsFor(1_234)).isEqualTo(40);
        assertThat(Allowance.ofPercent("10").pointsFor(-77)).isEqualTo(7);
        assertThat(Allowance.find("-1%")).isEmpty();
        assertThat(Allowance.find("one")).isEmpty();
    }

    private static List<Alternative> find(Plan best, Allowance allowance, long steps) {
        return Alternatives.find(best, new AlternativeSettings(3, allowance, 7, steps, () -> false));
    }

    private static Plan county() {
        Plan plan = PlanBuilder.of(CountySample.of(1, 3)).build();
        return new Optimizer(OptimizerSettings.forSteps(40, 5), OptimizerListener.SILENT).optimize(plan);
    }

    private static Plan random(long seed) {
        RandomCase made = RandomCase.of(seed);
        return PlanBuilder.of(made.dataset())
                .startingFrom(made.plan())
                .basedOn(made.base())
                .build();
    }

    private static List<String> pinned(Plan plan) {
        return plan.getSeats().stream()
                .filter(Seat::isPinned)
                .map(seat -> seat + " " + seat.getSupervisor())
                .toList();
    }

    private static Set<String> postings(Plan plan) {
        return plan.getSeats().stream()
                .filter(seat -> !seat.isEmpty())
                .map(seat -> seat.getTeam() + " " + seat.getHolder())
                .collect(Collectors.toSet());
    }

    private static int lacking(Set<String> from, Set<String> in) {
        return (int) from.stream().filter(posting -> !in.contains(posting)).count();
    }
}
