package org.lunzhu.api.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.score.ScoreReport;

/**
 * What {@code score --json} answers.
 *
 * @param score as text
 * @param independentScore the same recomputed by the independent scorer, as text
 * @param feasible whether no hard rule is broken
 * @param complete whether, besides, no seat is empty
 * @param summary the plan in a few numbers
 * @param rules every rule of the catalogue, in its order
 */
record ScoreJson(
        String score,
        String independentScore,
        boolean feasible,
        boolean complete,
        SummaryJson summary,
        List<RuleJson> rules) {

    static ScoreJson of(
            ScoreReport report, HardMediumSoftLongScore again, PlanSummary summary, Names names, Texts texts) {
        return new ScoreJson(
                report.score().toString(),
                again.toString(),
                report.score().hardScore() == 0,
                summary.isComplete(report.score()),
                SummaryJson.of(summary),
                report.rules().stream()
                        .map(cost -> RuleJson.of(cost, names, texts))
                        .toList());
    }
}
