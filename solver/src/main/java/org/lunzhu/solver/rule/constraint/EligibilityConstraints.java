package org.lunzhu.solver.rule.constraint;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.amount.Eligibility;

/** The rules that concern one person in one seat alone; {@link Eligibility} has their amounts. */
final class EligibilityConstraints {

    private EligibilityConstraints() {}

    static Constraint[] define(ConstraintFactory factory) {
        return Rule.eligibilityRules().stream().map(rule -> fits(factory, rule)).toArray(Constraint[]::new);
    }

    /** The person in a seat keeps the rule. */
    static Constraint fits(ConstraintFactory factory, Rule rule) {
        return factory.forEach(Seat.class)
                .filter(seat -> Eligibility.amount(rule, seat) > 0)
                .penalizeLong(rule.defaultWeight().toScore(), seat -> Eligibility.amount(rule, seat))
                .justifyWith((seat, score) -> RuleMatch.at(rule, Eligibility.amount(rule, seat), seat))
                .asConstraint(rule.id());
    }
}
