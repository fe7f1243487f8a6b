package org.lunzhu.solver.itinerary.demand;

import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/** The rules' weights as a bound sees them: what costs on the soft level, and what can never be broken. */
public final class SoftWeights {

    private final RuleWeights weights;

    public SoftWeights(RuleWeights weights) {
        this.weights = weights;
    }

    /** The weights of the plan's dataset. */
    public static SoftWeights of(Plan plan) {
        return new SoftWeights(RuleWeights.of(plan.getDirectory().dataset().rules()));
    }

    /** The rule's weight; 0 where it is on another level. */
    public long of(Rule rule) {
        RuleWeight weight = weights.of(rule);
        return weight.level() == ScoreLevel.SOFT ? weight.weight() : 0;
    }

    /** Whether the rule can never be broken. */
    public boolean isHard(Rule rule) {
        return weights.isHard(rule);
    }

    /** Whether the rule costs on a level above soft, so that a plan with 0 hard and 0 medium does not break it. */
    public boolean isAboveSoft(Rule rule) {
        RuleWeight weight = weights.of(rule);
        return weight.level() != ScoreLevel.SOFT && !weight.isZero();
    }

    /** Whether empty seats cost less than a medium point, so that leaving them empty could pay. */
    public boolean allowsVacancies() {
        RuleWeight weight = weights.of(Rule.SEAT_FILLED);
        return weight.isZero() || weight.level() == ScoreLevel.SOFT;
    }
}
