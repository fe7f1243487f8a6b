package org.lunzhu.solver.alternative.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.alternative.Allowance;
import org.lunzhu.solver.alternative.AlternativeSettings;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.Scenario;

@Tag("slow")
class SensitivityTest {

    private static final Scorer SCORER = new Scorer();

    @Test
    void theWeightAtWhichTheOtherPersonIsBetterIsWhereBothCostTheSame() {
        // Bob costs 10 (suitability); Ann lacks 6 years (30) and suits by 7: 23, 13 more.
        SensitivityReport report = explore(annOrBob("bob"), 100);

        RuleRange risk = of(report, Rule.RISK_EXPERIENCE);
        RuleRange suitability = of(report, Rule.SUITABILITY);
        assertThat(report.isImproved()).isFalse();
        assertThat(Objects.requireNonNull(risk.lower()).weight()).isCloseTo(5 - 13 / 6.0, within(1e-9));
        assertThat(risk.lower().changes()).isEqualTo(Map.of(Rule.RISK_EXPERIENCE, 6L, Rule.SUITABILITY, -17L));
        assertThat(risk.lower().postings()).isEqualTo(1);
        assertThat(risk.upper()).isNull();
        assertThat(suitability.amount()).isEqualTo(10);
        assertThat(Objects.requireNonNull(suitability.upper()).weight()).isCloseTo(1 + 13 / 17.0, within(1e-9));
        assertThat(suitability.lower()).isNull();
    }

    @Test
    void aRuleThatTellsTheTwoApartInNothingNeverChangesThePlan() {
        RuleRange workload = of(explore(annOrBob("bob"), 100), Rule.WORKLOAD_BALANCE);

        assertThat(workload.isUnchanged()).isTrue();
        assertThat(workload.probed()).containsExactly(40.0, 10.0, 80.0, 0.0);
    }

    @Test
    void aRuleThatIsOffIsProbedAtItsDefault() {
        Scenario scenario = annOrBob("ann").weight("risk-experience", "0soft");

        RuleRange risk = of(explore(scenario, 100), Rule.RISK_EXPERIENCE);

        assertThat(risk.weight()).isZero();
        assertThat(risk.amount()).isEqualTo(6);
        assertThat(Objects.requireNonNull(risk.upper()).weight()).isCloseTo(17 / 6.0, within(1e-9));
    }

    @Test
    void aBetterPlanFoundOnTheWayIsTheOneTheRangesAreAbout() {
        SensitivityReport report = explore(annOrBob("ann"), 100);

        assertThat(report.isImproved()).isTrue();
        assertThat(report.score().softScore() - report.given().softScore()).isEqualTo(13);
        assertThat(report.plan().postings().get(0).supervisorId()).isEqualTo("bob");
    }

    @Test
    void aPlanThatIsAlreadyKnownCounts() {
        SensitivityReport report = Sensitivity.of(
                annOrBob("bob").plan(), List.of(annOrBob("ann").saved()), SensitivitySettings.of(1, 10, () -> true));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.probes()).isZero();
        assertThat(of(report, Rule.RISK_EXPERIENCE).lower()).isNotNull();
    }

    @Test
    void onEitherSideOfALimitTheBetterPlanIsTheOneTheReportSays() {
        Plan county = PlanBuilder.of(CountySample.of(1, 3)).build();
        Plan plan = new Optimizer(OptimizerSettings.forSteps(40, 5), OptimizerListener.SILENT).optimize(county);
        SensitivityReport report =
                Sensitivity.of(plan, others(plan), new SensitivitySettings(1, 40, List.of(300), 0, () -> false));
        Reweighting reweighting = new Reweighting(plan);

        assertThat(SCORER.score(reweighting.asItIs(report.plan()))).isEqualTo(report.score());
        int turns = 0;
        for (RuleRange range : report.rules()) {
            turns += check(range.lower(), -1, range, report, reweighting);
            turns += check(range.upper(), 1, range, report, reweighting);
        }
        assertThat(turns).isGreaterThan(5);
    }

    private static List<SavedPlan> others(Plan plan) {
        AlternativeSettings settings = new AlternativeSettings(2, Allowance.ofPercent("1"), 1, 3_000, () -> false);
        return Alternatives.find(plan, settings).stream()
                .map(alternative -> Saving.save(alternative.plan(), null, null))
                .toList();
    }

    /** A hundredth before the limit the plan is no worse, a hundredth beyond it the other one is better. */
    private static int check(
            @Nullable Turn turn, int direction, RuleRange range, SensitivityReport report, Reweighting reweighting) {
        if (turn == null) {
            return 0;
        }
        double before = direction > 0 ? Math.floor(turn.weight() * 100) / 100 : Math.ceil(turn.weight() * 100) / 100;
        double beyond = before + direction / 100.0;
        assertThat(score(report.plan(), range.rule(), before, reweighting))
                .as("%s at %s before %s", range.rule(), before, turn.weight())
                .isGreaterThanOrEqualTo(score(turn.plan(), range.rule(), before, reweighting));
        if (beyond >= 0) {
            assertThat(score(report.plan(), range.rule(), beyond, reweighting))
                    .as("%s at %s beyond %s", range.rule(), beyond, turn.weight())
                    .isLessThan(score(turn.plan(), range.rule(), beyond, reweighting));
        }
        return 1;
    }

    private static HardMediumSoftLongScore score(SavedPlan plan, Rule rule, double weight, Reweighting reweighting) {
        return SCORER.score(reweighting.at(plan, rule, weight));
    }

    private static Scenario annOrBob(String holder) {
        return Scenario.posted("mine: " + holder)
                .parameters(p -> p.minTeam(1))
                .with(aSite("mine").grade(RiskGrade.MAJOR))
                .with(aSupervisor("ann").years(0))
                .with(aSupervisor("bob").years(3))
                .suitability("ann", "mine", 7)
                .suitability("bob", "mine", -10);
    }

    private static SensitivityReport explore(Scenario scenario, int steps) {
        return Sensitivity.of(scenario.plan(), List.of(), SensitivitySettings.of(1, steps, () -> false));
    }

    private static RuleRange of(SensitivityReport report, Rule rule) {
        return report.rules().stream()
                .filter(range -> range.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
