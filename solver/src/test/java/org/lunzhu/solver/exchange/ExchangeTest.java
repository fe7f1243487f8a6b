package org.lunzhu.solver.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.AllPlans;
import org.lunzhu.solver.support.TinyDataset;
import org.lunzhu.solver.support.TinyProgramme;

class ExchangeTest {

    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 9, 11, 13, 15, 18, 19})
    void theBestExchangeIsFoundAndBreaksNothing(long seed) {
        AllPlans.Tried tried = AllPlans.of(TinyProgramme.mutual(seed)).orElseThrow();
        Plan plan = tried.first();

        Exchange.find(plan, () -> false).orElseThrow().seating().forEach((seat, person) -> seat.setSupervisor(person));

        assertThat(SCORER.score(plan)).isEqualTo(HardMediumSoftLongScore.of(0, 0, tried.best()));
    }

    @Test
    void whereAgenciesShareTeamsNothingIsSaid() {
        assertThat(Exchange.find(TinyDataset.anyPlan(1), () -> false)).isEmpty();
    }
}
