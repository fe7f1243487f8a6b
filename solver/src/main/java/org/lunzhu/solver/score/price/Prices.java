package org.lunzhu.solver.score.price;

import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * What a rule's amount costs in a flow network, where all levels share one number: soft as it is, medium far above
 * any sum of soft costs on a path, hard above all.
 */
public final class Prices {

    /** A cost from here on breaks a hard rule. */
    public static final long HARD = 1_000_000_000L;

    private static final long MEDIUM = 1_000_000L;
    private static final long HIGHEST_BELOW_HARD = HARD / 2;

    private final RuleWeights weights;

    public Prices(RuleWeights weights) {
        this.weights = weights;
    }

    /** The price of so much of the rule's amount; negative for a benefit. */
    public long of(Rule rule, long amount) {
        RuleWeight weight = weights.of(rule);
        if (amount == 0 || weight.isZero()) {
            return 0;
        }
        return switch (weight.level()) {
            case HARD -> amount > 0 ? HARD : -HIGHEST_BELOW_HARD;
            case MEDIUM -> limited(amount * weight.weight() * MEDIUM);
            case SOFT -> limited(amount * weight.weight());
        };
    }

    /** Whether the rule is off. */
    public boolean ignores(Rule rule) {
        return weights.of(rule).isZero();
    }

    private static long limited(long price) {
        return Math.max(-HIGHEST_BELOW_HARD, Math.min(HIGHEST_BELOW_HARD, price));
    }
}
