package org.lunzhu.solver.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void aGapIsToldInPointsAndInPercentOfTheLimit() {
        Gap gap = Gap.of(-12_345, -12_000);

        assertThat(gap.points()).isEqualTo(345);
        assertThat(gap.percent()).isEqualTo(2.88);
        assertThat(gap.tellingPercent()).isEqualTo(2.88);
    }

    @Test
    void ofALimitOfZeroThereIsNoPercentage() {
        assertThat(Gap.of(-13_280, 0)).isEqualTo(new Gap(13_280, null));
    }

    @Test
    void aPlanAtALimitOfZeroIsNotOffByAnything() {
        assertThat(Gap.of(0, 0)).isEqualTo(new Gap(0, 0.0));
    }

    @Test
    void aGapAsLargeAsItsLimitStillTellsSomethingAndALargerOneDoesNot() {
        assertThat(Gap.of(-14, -7).tellingPercent()).isEqualTo(100.0);
        assertThat(Gap.of(-15, -7).percent()).isEqualTo(114.29);
        assertThat(Gap.of(-15, -7).tellingPercent()).isNull();
    }

    @Test
    void aLimitAboveZeroCountsByItsSize() {
        assertThat(Gap.of(102, 204)).isEqualTo(new Gap(102, 50.0));
    }
}
