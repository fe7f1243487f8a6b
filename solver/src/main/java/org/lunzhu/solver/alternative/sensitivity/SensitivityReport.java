package org.lunzhu.solver.alternative.sensitivity;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * How far the weights can move before the plan changes (权重敏感性).
 *
 * @param given score of the given plan
 * @param score score of the plan the ranges are about: the given one, or a better one that was found on the way
 * @param plan that plan
 * @param rules every rule on the soft level, in the catalogue's order
 * @param knownPlans how many different plans the ranges rest on
 * @param probes how often the plan was optimized again
 * @param isComplete whether every weight that was to be probed has been
 */
public record SensitivityReport(
        HardMediumSoftLongScore given,
        HardMediumSoftLongScore score,
        SavedPlan plan,
        List<RuleRange> rules,
        int knownPlans,
        int probes,
        boolean isComplete) {

    public SensitivityReport {
        rules = List.copyOf(rules);
    }

    /** Whether a lower weight of the rule was tried; a complete report has tried all that can matter. */
    public boolean isTriedBelow(RuleRange range) {
        return isComplete || range.probed().stream().anyMatch(weight -> weight < range.weight());
    }

    /** Whether a higher weight of the rule was tried; a complete report has tried all that can matter. */
    public boolean isTriedAbove(RuleRange range) {
        return isComplete || range.probed().stream().anyMatch(weight -> weight > range.weight());
    }

    /** Whether a plan better than the given one was found at the present weights. */
    public boolean isImproved() {
        return score.compareTo(given) > 0;
    }
}
