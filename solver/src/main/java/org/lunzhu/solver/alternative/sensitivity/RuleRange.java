package org.lunzhu.solver.alternative.sensitivity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.rule.Rule;

/**
 * How far the weight of one rule can move, all others left as they are, before another known plan is better.
 *
 * <p>It is a limit by known plans: with every further plan it can only become narrower.
 *
 * @param rule the rule
 * @param weight its weight now; 0 where it is off
 * @param amount its amount in the plan
 * @param lower where it changes at the latest as the weight falls; null where no known plan is better down to 0
 * @param upper where it changes at the latest as the weight rises; null where no known plan is ever better
 * @param probed the weights the plan was optimized at again, in that order
 */
public record RuleRange(
        Rule rule,
        long weight,
        long amount,
        @Nullable Turn lower,
        @Nullable Turn upper,
        List<Double> probed) {

    public RuleRange {
        probed = List.copyOf(probed);
    }

    /** Whether no known plan is better at any weight. */
    public boolean isUnchanged() {
        return lower == null && upper == null;
    }
}
