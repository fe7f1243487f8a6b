package org.lunzhu.solver.score.incremental;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/** An amount of every rule, and the score they come to at given weights. Rules with weight 0 stay at 0. */
public final class Tally {

    private static final Rule[] RULES = Rule.values();

    private final RuleWeights weights;
    private final boolean[] counts = new boolean[RULES.length];
    private final long[] hard = new long[RULES.length];
    private final long[] medium = new long[RULES.length];
    private final long[] soft = new long[RULES.length];
    private final long[] amounts = new long[RULES.length];
    private final long[] marked = new long[RULES.length];

    /** All amounts 0. */
    public Tally(RuleWeights weights) {
        this.weights = weights;
        for (Rule rule : RULES) {
            RuleWeight weight = weights.of(rule);
            long[] ofLevel =
                    weight.level() == ScoreLevel.HARD ? hard : weight.level() == ScoreLevel.MEDIUM ? medium : soft;
            ofLevel[rule.ordinal()] = weight.weight();
            counts[rule.ordinal()] = !weight.isZero();
        }
    }

    /** The weights it reckons with. */
    public RuleWeights weights() {
        return weights;
    }

    /** Whether the rule costs anything. */
    public boolean counts(Rule rule) {
        return counts[rule.ordinal()];
    }

    /** Adds to the rule's amount. */
    void add(Rule rule, long amount) {
        if (counts[rule.ordinal()]) {
            amounts[rule.ordinal()] += amount;
        }
    }

    /** The rule's amount. */
    public long amount(Rule rule) {
        return amounts[rule.ordinal()];
    }

    /** Remembers the amounts of this moment for {@link #change}. */
    void mark() {
        System.arraycopy(amounts, 0, marked, 0, amounts.length);
    }

    /** What has been added to the rule's amount since the last mark. */
    public long change(Rule rule) {
        return amounts[rule.ordinal()] - marked[rule.ordinal()];
    }

    /** The score: minus amount × weight, level by level. */
    public HardMediumSoftLongScore score() {
        long hardCost = 0;
        long mediumCost = 0;
        long softCost = 0;
        for (int i = 0; i < amounts.length; i++) {
            hardCost += amounts[i] * hard[i];
            mediumCost += amounts[i] * medium[i];
            softCost += amounts[i] * soft[i];
        }
        return HardMediumSoftLongScore.of(-hardCost, -mediumCost, -softCost);
    }
}
