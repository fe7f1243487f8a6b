package org.lunzhu.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;

/** A plan of Weihai after a few steps keeps what the notice asks for. */
class WeihaiPlanTest {

    private static final Scorer SCORER = new Scorer();
    private static Plan plan;
    private static ScoreReport report;

    @BeforeAll
    static void solve() {
        plan = new Optimizer(OptimizerSettings.forSteps(200, 1), OptimizerListener.SILENT)
                .optimize(PlanBuilder.of(Scenario.WEIHAI.dataset()).build());
        report = SCORER.report(plan);
    }

    @Test
    void everySeatIsFilledAndNoHardRuleIsBroken() {
        assertThat(plan.getSeats()).hasSizeGreaterThan(500).noneMatch(Seat::isEmpty);
        assertThat(report.score().hardScore()).isZero();
        assertThat(report.score().mediumScore()).isZero();
    }

    @Test
    void everyTeamHasItsLeadFromTheLeadAgency() {
        List<Seat> leads = plan.getSeats().stream().filter(Seat::isLead).toList();

        assertThat(leads)
                .hasSizeGreaterThan(200)
                .allSatisfy(seat -> assertThat(seat.getHolder().agencyId())
                        .isEqualTo(seat.getPost().leadAgencyId()));
    }

    @Test
    void nobodyIsPostedWhereTheProvinceAlreadyIs() {
        assertThat(plan.getSeats()).isNotEmpty().allMatch(Seat::isStaffed);
        assertThat(report.of(Rule.SUPERIOR_COVERAGE).amount()).isZero();
    }

    @Test
    void nobodyStaysAtASiteForTwoHalfYears() {
        assertThat(report.of(Rule.ROTATE).amount()).isZero();
    }

    @Test
    void searchIsWorthIt() {
        Plan constructed = new Optimizer(new OptimizerSettings(1, 0, null, 2, () -> true), OptimizerListener.SILENT)
                .optimize(PlanBuilder.of(Scenario.WEIHAI.dataset()).build());

        assertThat(report.score()).isGreaterThan(SCORER.score(constructed));
    }
}
