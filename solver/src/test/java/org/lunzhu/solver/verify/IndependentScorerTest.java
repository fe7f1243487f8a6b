package org.lunzhu.solver.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.support.RandomCase;
import org.lunzhu.solver.support.SiteBuilder;
import org.lunzhu.solver.verify.plain.PlainRisk;

/** Scorers that share no formula agree to the unit, rule by rule, on random plans of every programme. */
@Tag("slow")
class IndependentScorerTest {

    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void scorersAgreeOnEveryRule(int batch) {
        RandomCase.seeds(batch).forEach(IndependentScorerTest::assertSameScore);
    }

    private static void assertSameScore(long seed) {
        RandomCase made = RandomCase.of(seed);
        IndependentScorer plain = new IndependentScorer(made.dataset(), made.plan(), made.base());
        Plan plan = build(made);
        ScoreReport report = SCORER.report(plan);
        for (Rule rule : Rule.values()) {
            RuleCost cost = report.of(rule);
            assertThat(cost.score().toString())
                    .as("cost of %s in case %d", rule.id(), seed)
                    .isEqualTo("%dhard/%dmedium/%dsoft"
                            .formatted(
                                    plain.cost(rule.id(), "hard"),
                                    plain.cost(rule.id(), "medium"),
                                    plain.cost(rule.id(), "soft")));
            assertThat(cost.amount())
                    .as("amount of %s in case %d", rule.id(), seed)
                    .isEqualTo(cost.weight().isZero() ? 0 : plain.amount(rule.id()));
        }
        assertThat(report.score())
                .as("score of case %d", seed)
                .isEqualTo(plain.score().score());
        assertThat(IndependentScorer.score(plan))
                .as("score of the plan itself in case %d", seed)
                .isEqualTo(plain.score());
        assertThat(new IncrementalScore(plan).score())
                .as("incremental score of case %d", seed)
                .isEqualTo(report.score());
    }

    private static Plan build(RandomCase made) {
        return PlanBuilder.of(made.dataset())
                .startingFrom(made.plan())
                .basedOn(made.base())
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everySeatHasThePeopleWhoBreakNoBarringRule(int batch) {
        RandomCase.seeds(batch).forEach(IndependentScorerTest::assertSamePeople);
    }

    private static void assertSamePeople(long seed) {
        RandomCase made = RandomCase.of(seed);
        IndependentScorer plain = new IndependentScorer(made.dataset(), made.plan(), made.base());
        for (Seat seat : build(made).getSeats()) {
            assertThat(seat.getEligible())
                    .extracting(Supervisor::id)
                    .as("people for %s in case %d", seat, seed)
                    .containsExactlyInAnyOrderElementsOf(
                            plain.eligible(seat.getPost().id(), seat.getPeriodIndex(), seat.getNumber()));
        }
    }

    @Test
    void sitesAreGradedByTheirHighestFactor() {
        for (int mask = 0; mask < 4 * 5 * 12 * 5; mask++) {
            RiskGrade assessed = mask / 240 == 4 ? null : RiskGrade.values()[mask / 240];
            RiskFactors factors =
                    new RiskFactors(mask % 2 == 1, mask / 4 % 5, mask / 2 % 2 == 1, mask / 20 % 12, assessed);
            Site site = SiteBuilder.aSite("x").factors(factors).build();
            assertThat(PlainRisk.grade(site)).as("%s", factors).isEqualTo(site.grade());
        }
    }

    /** The comparison is worth something only where the rules bite. */
    @Test
    void everyRuleBitesInManyCases() {
        Map<Rule, Integer> cases = new EnumMap<>(Rule.class);
        LongStream.range(0, 500).mapToObj(RandomCase::of).forEach(made -> {
            IndependentScorer plain = new IndependentScorer(made.dataset(), made.plan(), made.base());
            for (Rule rule : Rule.values()) {
                cases.merge(rule, plain.amount(rule.id()) > 1 ? 1 : 0, Integer::sum);
            }
        });
        assertThat(cases.values())
                .as("%s", cases)
                .allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }
}
