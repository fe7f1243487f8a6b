package org.lunzhu.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.support.Scenario;

class PlanBurdenTest {

    @Test
    void postingsAreCountedByPersonAndSharesByAgency() {
        PlanBurden burden =
                PlanBurden.of(Scenario.posted("mine: ann bob | ann cat | ann -").plan());

        assertThat(burden.mostPostings()).isEqualTo(3);
        assertThat(burden.releases()).hasSize(1);
        assertThat(burden.most().percent()).isBetween(55.0, 56.0);
        assertThat(burden.spread()).isZero();
    }

    @Test
    void nobodyPostedIsNoBurden() {
        PlanBurden burden = PlanBurden.of(Scenario.posted("mine: - -").plan());

        assertThat(burden.mostKm()).isZero();
        assertThat(burden.kmPerPerson()).isZero();
        assertThat(burden.releases()).isEmpty();
    }
}
