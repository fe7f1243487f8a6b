package org.lunzhu.solver.score;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.support.Scenario;

class CompletenessTest {

    private static Completeness of(long hard, long medium, int emptySeats) {
        return new Completeness(HardMediumSoftLongScore.of(hard, medium, -70), emptySeats);
    }

    @Test
    void aPlanIsCompleteWhereNothingIsLeftToBeDone() {
        assertThat(of(0, 0, 0).isFeasible()).isTrue();
        assertThat(of(0, 0, 0).isComplete()).isTrue();
    }

    @Test
    void aBrokenHardRuleMakesItNeither() {
        assertThat(of(-3, 0, 0).isFeasible()).isFalse();
        assertThat(of(-3, 0, 0).isComplete()).isFalse();
    }

    @Test
    void anEmptySeatLeavesItIncompleteWhateverItCosts() {
        assertThat(of(0, 0, 2).isFeasible()).isTrue();
        assertThat(of(0, 0, 2).isComplete()).isFalse();
    }

    @Test
    void workLeftUndoneLeavesItIncompleteThoughEverySeatIsFilled() {
        assertThat(of(0, -40, 0).isFeasible()).isTrue();
        assertThat(of(0, -40, 0).isComplete()).isFalse();
    }

    @Test
    void theEmptySeatsOfAPlanAreCountedThoughTheirRuleIsTurnedOff() {
        Plan plan = Scenario.posted("mine: ann - | cat dan")
                .weight("seat-filled", "0medium")
                .plan();
        new Scorer().score(plan);

        assertThat(Completeness.of(plan).emptySeats()).isEqualTo(1);
        assertThat(Completeness.of(plan).isComplete()).isFalse();
    }
}
