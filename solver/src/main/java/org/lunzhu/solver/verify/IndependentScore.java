package org.lunzhu.solver.verify;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an {@link IndependentScorer} found.
 *
 * @param score the whole score
 * @param byRule every rule's part of it, by the rule's id, in the order of the rules
 */
public record IndependentScore(HardMediumSoftLongScore score, Map<String, HardMediumSoftLongScore> byRule) {

    public IndependentScore {
        byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
    }
}
