package org.lunzhu.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.Scenario;

class PlanComparisonTest {

    private static final Scorer SCORER = new Scorer();

    @Test
    void aPlanDoesNotDifferFromItself() {
        Plan plan = Scenario.posted("mine: ann bob | cat dan").plan();

        PlanComparison comparison = PlanComparison.of(plan, plan, SCORER);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.movedSupervisorIds()).isEmpty();
        assertThat(comparison.left()).isEqualTo(comparison.right());
    }

    @Test
    void whoTradesSeatsInATeamChangesPostingsButIsNotMoved() {
        PlanComparison comparison = compare("mine: ann bob | cat dan", "mine: bob ann | cat dan");

        assertThat(comparison.changes())
                .containsExactly(
                        new PostingChange("mine", "p1", 0, "ann", "bob"),
                        new PostingChange("mine", "p1", 1, "bob", "ann"));
        assertThat(comparison.movedSupervisorIds()).isEmpty();
    }

    @Test
    void aSeatThatOnlyOneOfThePlansFillsIsAChangeAndItsHolderMoved() {
        PlanComparison comparison = compare("mine: ann bob | cat dan", "mine: ann bob | cat -");

        assertThat(comparison.changes()).containsExactly(new PostingChange("mine", "p2", 1, "dan", null));
        assertThat(comparison.movedSupervisorIds()).containsExactly("dan");
        assertThat(comparison.rules().get(Rule.SEAT_FILLED.ordinal()).gain().mediumScore())
                .isNegative();
    }

    private static PlanComparison compare(String left, String right) {
        return PlanComparison.of(
                Scenario.posted(left).plan(), Scenario.posted(right).plan(), SCORER);
    }
}
