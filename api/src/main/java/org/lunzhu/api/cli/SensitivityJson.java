package org.lunzhu.api.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.alternative.sensitivity.RuleRange;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.Turn;
import org.lunzhu.solver.rule.Rule;

/**
 * What {@code sensitivity --json} answers.
 *
 * @param givenScore score of the given plan
 * @param score score of the plan the ranges are about: the given one, or a better one found on the way
 * @param improved whether a better one was found
 * @param knownPlans how many different plans the ranges rest on
 * @param probes how often the plan was optimized again
 * @param complete whether every weight that was to be probed has been
 * @param rules every rule on the soft level, in the catalogue's order
 */
record SensitivityJson(
        String givenScore,
        String score,
        boolean improved,
        int knownPlans,
        int probes,
        boolean complete,
        List<RangeJson> rules) {

    /**
     * How far one weight can move before another known plan is better.
     *
     * @param lower where it changes at the latest as the weight falls; null where no known plan is better down to 0
     * @param upper where it changes at the latest as the weight rises; null where no known plan is ever better
     * @param probedWeights the weights at which the plan was optimized again
     */
    record RangeJson(
            String ruleId,
            String titleZh,
            String titleEn,
            long weight,
            long amount,
            @Nullable TurnJson lower,
            @Nullable TurnJson upper,
            boolean unchanged,
            List<Double> probedWeights) {}

    /** The weight beyond which another plan is better, and how that plan differs. */
    record TurnJson(double weight, int differentPostings, List<AmountChange> changes) {}

    /** By how much a rule's amount changes there. */
    record AmountChange(String ruleId, long change) {}

    static SensitivityJson of(SensitivityReport report) {
        return new SensitivityJson(
                report.given().toString(),
                report.score().toString(),
                report.isImproved(),
                report.knownPlans(),
                report.probes(),
                report.isComplete(),
                report.rules().stream().map(SensitivityJson::toJson).toList());
    }

    private static RangeJson toJson(RuleRange range) {
        return new RangeJson(
                range.rule().id(),
                range.rule().titleZh(),
                range.rule().titleEn(),
                range.weight(),
                range.amount(),
                toJson(range.lower()),
                toJson(range.upper()),
                range.isUnchanged(),
                range.probed());
    }

    private static @Nullable TurnJson toJson(@Nullable Turn turn) {
        return turn == null
                ? null
                : new TurnJson(
                        turn.weight(),
                        turn.postings(),
                        turn.changes().entrySet().stream()
                                .map(SensitivityJson::toJson)
                                .toList());
    }

    private static AmountChange toJson(Map.Entry<Rule, Long> change) {
        return new AmountChange(change.getKey().id(), change.getValue());
    }
}
