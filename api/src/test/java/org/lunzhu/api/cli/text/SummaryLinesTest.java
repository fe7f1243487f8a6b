package org.lunzhu.api.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Gap;

class SummaryLinesTest {

    private static final PlanSummary SUMMARY = new PlanSummary(2, 4, 4, 4, 2, 2, 0);

    /** Soft score and bound; what is printed in English, what in Chinese. */
    @ParameterizedTest
    @CsvSource({
        "-12345, -12000, '-12000soft, gap 345 (2.88 %)', '-12000soft，差距 345（2.88%）'",
        "-13280, 0, '0soft, gap 13280', '0soft，差距 13280'",
        "-900, -3, '-3soft, gap 897', '-3soft，差距 897'",
        "0, 0, '0soft, gap 0 (0.0 %)', '0soft，差距 0（0.0%）'"
    })
    void theGapIsToldInPercentOnlyWhereThatTellsSomething(long soft, long bound, String english, String chinese) {
        assertThat(lines(Language.EN, soft, bound)).contains("  " + english);
        assertThat(lines(Language.ZH, soft, bound)).contains(chinese);
    }

    private static String lines(Language language, long soft, long bound) {
        return String.join(
                "\n",
                new SummaryLines(new Texts(language))
                        .of(HardMediumSoftLongScore.ofSoft(soft), SUMMARY, 1.0, new Limit(bound, Gap.of(soft, bound))));
    }
}
