package org.lunzhu.solver.score;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.rule.Rule;

/**
 * A plan's score by rule.
 *
 * @param score the whole score, the sum of its parts
 * @param rules every rule of the catalogue, in its order
 */
public record ScoreReport(HardMediumSoftLongScore score, List<RuleCost> rules) {

    public ScoreReport {
        rules = List.copyOf(rules);
    }

    /** The part of one rule. */
    public RuleCost of(Rule rule) {
        return rules.get(rule.ordinal());
    }
}
