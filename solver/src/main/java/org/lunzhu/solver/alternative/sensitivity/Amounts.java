package org.lunzhu.solver.alternative.sensitivity;

import java.util.EnumMap;
import java.util.Map;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.incremental.Tally;

/** The amounts of the rules on the soft level, those that are off too. */
record Amounts(Map<Rule, Long> byRule) {

    Amounts {
        byRule = new EnumMap<>(byRule);
    }

    static Amounts of(Tally tally) {
        Map<Rule, Long> byRule = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (tally.weights().of(rule).level() == ScoreLevel.SOFT) {
                byRule.put(rule, tally.amount(rule));
            }
        }
        return new Amounts(byRule);
    }

    long of(Rule rule) {
        return byRule.getOrDefault(rule, 0L);
    }

    /** What they cost at the weights, in kilometre-equivalents. */
    long cost(RuleWeights weights) {
        return byRule.entrySet().stream()
                .mapToLong(amount ->
                        amount.getValue() * weights.of(amount.getKey()).weight())
                .sum();
    }

    /** Those of the other that are not the same, less these. */
    Map<Rule, Long> changesTo(Amounts other) {
        Map<Rule, Long> changes = new EnumMap<>(Rule.class);
        byRule.forEach((rule, amount) -> {
            if (other.of(rule) != amount) {
                changes.put(rule, other.of(rule) - amount);
            }
        });
        return changes;
    }
}
