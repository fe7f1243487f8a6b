package org.lunzhu.solver.rule;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lunzhu.solver.model.RuleSettings;

/** The weight of every rule, as the catalogue has it or as a dataset changes it. */
public final class RuleWeights {

    private final Map<Rule, RuleWeight> weights = new EnumMap<>(Rule.class);

    private RuleWeights() {
        for (Rule rule : Rule.values()) {
            weights.put(rule, rule.defaultWeight());
        }
    }

    /**
     * The weights of a dataset.
     *
     * @throws IllegalArgumentException for an unknown rule or a text that is no weight
     */
    public static RuleWeights of(RuleSettings settings) {
        RuleWeights result = new RuleWeights();
        settings.weights().forEach((id, text) -> result.weights.put(Rule.get(id), parse(id, text)));
        return result;
    }

    private static RuleWeight parse(String id, String text) {
        return RuleWeight.find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The weight (%s) of rule (%s) must read like 40soft, 1medium or 2hard.".formatted(text, id)));
    }

    public RuleWeight of(Rule rule) {
        return weights.getOrDefault(rule, rule.defaultWeight());
    }

    /** Whether the rule keeps people from a seat: an eligibility rule while its level is hard and its weight above 0. */
    public boolean bars(Rule rule) {
        return rule.isEligibility() && isHard(rule);
    }

    /** Whether the rule must never be broken: its level is hard and its weight above 0. */
    public boolean isHard(Rule rule) {
        RuleWeight weight = of(rule);
        return weight.level() == ScoreLevel.HARD && !weight.isZero();
    }

    /** The weights that differ from the catalogue's, as Timefold takes them. */
    public ConstraintWeightOverrides<HardMediumSoftLongScore> toOverrides() {
        Map<String, HardMediumSoftLongScore> changed = new LinkedHashMap<>();
        weights.forEach((rule, weight) -> {
            if (!weight.equals(rule.defaultWeight())) {
                changed.put(rule.id(), weight.toScore());
            }
        });
        return ConstraintWeightOverrides.of(changed);
    }
}
