package org.lunzhu.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunzhu.data.generate.mutual.Taierzhuang;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;

/** What a changed weight does to the score of the published exchange. */
class WeightChangeTest {

    private static final Scorer SCORER = new Scorer();

    @Test
    void aRuleTurnedOffNoLongerCosts() {
        assertThat(published(Map.of("reciprocal", "0soft")).subtract(published(Map.of())))
                .isEqualTo(HardMediumSoftLongScore.ofSoft(200));
    }

    @Test
    void aRuleMovedFromSoftToHardCostsItsAmountThere() {
        assertThat(published(Map.of("reciprocal", "3hard")).subtract(published(Map.of())))
                .isEqualTo(HardMediumSoftLongScore.of(-3, 0, 200));
    }

    @Test
    void aRuleMovedFromHardToSoftCostsItsAmountThere() {
        Map<String, String> tight = Map.of("one-post", "7soft");
        Plan plan = planOf(tight);
        plan.getSeats()
                .forEach(seat -> seat.setSupervisor(plan.getSeats().get(0).getSupervisor()));

        ScoreReport report = SCORER.report(plan);

        assertThat(report.of(Rule.ONE_POST).amount()).isEqualTo(11);
        assertThat(report.of(Rule.ONE_POST).score()).isEqualTo(HardMediumSoftLongScore.ofSoft(-77));
    }

    @Test
    void aDoubledWeightCostsItsAmountOnceMore() {
        long kilometres = SCORER.report(planOf(Map.of())).of(Rule.TRAVEL).amount();

        assertThat(kilometres).isGreaterThan(10);
        assertThat(published(Map.of("travel", "2soft")).subtract(published(Map.of())))
                .isEqualTo(HardMediumSoftLongScore.ofSoft(-kilometres));
    }

    private static HardMediumSoftLongScore published(Map<String, String> weights) {
        return SCORER.score(planOf(weights));
    }

    private static Plan planOf(Map<String, String> weights) {
        Dataset d = Taierzhuang.oneHalfYear();
        RuleSettings rules = new RuleSettings(weights, d.rules().parameters());
        Dataset changed = new Dataset(
                d.name(),
                d.title(),
                d.programme(),
                d.level(),
                d.source(),
                d.periods(),
                d.agencies(),
                d.supervisors(),
                d.enterprises(),
                d.sites(),
                d.circuits(),
                d.history(),
                d.suitability(),
                rules);
        return PlanBuilder.of(changed).startingFrom(Taierzhuang.published()).build();
    }
}
