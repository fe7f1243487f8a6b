package org.lunzhu.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PlanEventDto;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.solver.explain.PlanSummary;

class PlanMappingTest {

    private static final Instant THEN = Instant.parse("2021-03-11T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "-12345, -12000, 345, 2.88",
                "-12000, -12000, 0, 0.0",
                "0, 0, 0, 0.0",
                "-14, -7, 7, 100.0",
                "-900, -3, 897, none",
                "-13280, 0, 13280, none",
                "-900, none, none, none"
            })
    void theGapIsAlwaysToldAndItsPercentageOnlyWhereThatTellsSomething(
            long soft, Long bound, Long gap, Double percent) {
        StoredPlan plan = plan("0hard/0medium/%dsoft".formatted(soft), bound);

        PlanDto dto = PlanMapping.toDto(plan);
        PlanEventDto event = PlanMapping.toEvent(plan, THEN);

        assertThat(dto.getGap()).isEqualTo(gap);
        assertThat(dto.getGapPercent()).isEqualTo(percent);
        assertThat(event.getGap()).isEqualTo(gap);
        assertThat(event.getGapPercent()).isEqualTo(percent);
    }

    private static StoredPlan plan(String score, Long bound) {
        PlanWish wish = new PlanWish(new DatasetVersion(UUID.randomUUID(), 3), "plan", 30, null, 1, null);
        PlanSummary summary = new PlanSummary(2, 4, 4, 4, 2, 2, 0);
        PlanFigures figures = new PlanFigures(score, true, true, bound, summary);
        return new StoredPlan(
                UUID.randomUUID(),
                wish,
                "dataset",
                "0",
                PlanStatus.SOLVED,
                false,
                1,
                null,
                THEN,
                THEN,
                THEN,
                figures,
                null);
    }
}
