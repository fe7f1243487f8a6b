package org.lunzhu.solver.check.basics;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.ScoreLevel;

/** That the weights a dataset sets are of rules that exist, and readable. */
public final class WeightCheck {

    private static final Pattern LEVELLED = Pattern.compile("\\d+(hard|medium|soft)");
    private static final String RULE_IDS =
            Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.joining(", "));

    private WeightCheck() {}

    public static void check(Known known, Findings findings) {
        Pointer weights = Pointer.ROOT.at("rules").at("weights");
        known.dataset.rules().weights().forEach((id, text) -> {
            Optional<Rule> rule = Rule.find(id);
            if (rule.isEmpty()) {
                findings.error(weights.at(id), "unknown-rule", id, RULE_IDS);
            } else {
                weight(rule.get(), text, weights.at(id), findings);
            }
        });
    }

    private static void weight(Rule rule, String text, Pointer place, Findings findings) {
        Optional<RuleWeight> weight = RuleWeight.find(text);
        if (weight.isEmpty()) {
            findings.error(place, codeOf(text), text, RuleWeight.MAX_WEIGHT + "");
        } else if (rule == Rule.SUITABILITY && isAboveSoft(weight.get())) {
            findings.error(place, "negative-rule-above-soft", text, rule.id());
        } else if (rule.isEligibility()
                && (weight.get().level() != ScoreLevel.HARD || weight.get().isZero())) {
            findings.warning(place, "barring-rule-relaxed", text, rule.id());
        }
    }

    private static boolean isAboveSoft(RuleWeight weight) {
        return weight.level() != ScoreLevel.SOFT && !weight.isZero();
    }

    private static String codeOf(String text) {
        if (LEVELLED.matcher(text).matches()) {
            return "weight-too-large";
        }
        return text.startsWith("-") && LEVELLED.matcher(text.substring(1)).matches()
                ? "negative-weight"
                : "malformed-weight";
    }
}
