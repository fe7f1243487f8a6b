package org.lunzhu.solver.score;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.RuleWeight;

/**
 * What one rule costs a plan.
 *
 * @param rule the rule
 * @param weight its weight in the plan's dataset; 0 where it is turned off
 * @param amount the sum over its matches; 0 where it is turned off
 * @param score its part of the score: minus amount × weight, on the weight's level
 * @param matches where it costs something
 */
public record RuleCost(
        Rule rule, RuleWeight weight, long amount, HardMediumSoftLongScore score, List<RuleMatch> matches) {

    public RuleCost {
        matches = List.copyOf(matches);
    }
}
