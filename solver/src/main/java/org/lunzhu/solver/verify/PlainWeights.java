package org.lunzhu.solver.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The weights as the rules state them, changed where a dataset says so. */
final class PlainWeights {

    private static final String DEFAULT_WEIGHTS = """
            qualified 1hard
            no-self-supervision 1hard
            recusal 1hard
            available 1hard
            agency-role 1hard
            jurisdiction 1hard
            superior-coverage 1hard
            distinct-team 1hard
            one-post 1hard
            lead-present 1hard
            rotate 1hard
            service-limit 1hard
            release-limit 1hard
            training-places 1hard
            mutual-exchange 1hard
            seat-filled 1medium
            all-hands 1medium
            travel 1soft
            workload-balance 20soft
            agency-balance 10soft
            risk-experience 5soft
            team-mix 30soft
            repeat-pair 40soft
            return-gap 30soft
            reciprocal 200soft
            handover-distance 10soft
            handover-continuity 50soft
            suitability 1soft
            stability 25soft
            """;

    private final Map<String, String> weights = new LinkedHashMap<>();

    PlainWeights(Map<String, String> changes) {
        DEFAULT_WEIGHTS
                .lines()
                .forEach(line ->
                        weights.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        weights.putAll(changes);
    }

    Set<String> ruleIds() {
        return weights.keySet();
    }

    /** Whether the rule's weight is of that level, such as {@code soft}. */
    boolean isOf(String ruleId, String level) {
        return weight(ruleId).endsWith(level);
    }

    /** The weight without its level. */
    long number(String ruleId) {
        return Long.parseLong(weight(ruleId).replaceAll("[a-z]+", ""));
    }

    private String weight(String ruleId) {
        return Objects.requireNonNull(weights.get(ruleId), ruleId);
    }
}
