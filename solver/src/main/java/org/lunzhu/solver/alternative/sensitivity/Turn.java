package org.lunzhu.solver.alternative.sensitivity;

import java.util.EnumMap;
import java.util.Map;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.rule.Rule;

/**
 * The weight of a rule beyond which another known plan is better.
 *
 * @param weight the weight at which both cost the same; exact, as far as a floating-point number can be
 * @param plan the plan that is better beyond it
 * @param changes its amounts less those of the plan in question, of every soft rule that differs
 * @param postings how many of the postings of the plan in question it does not have
 */
public record Turn(double weight, SavedPlan plan, Map<Rule, Long> changes, int postings) {

    public Turn {
        changes = new EnumMap<>(changes);
    }
}
