package org.lunzhu.solver.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a dataset changes about the rules.
 *
 * @param weights rule id to weight with its level, such as {@code "travel" → "2soft"}; as written, checked elsewhere
 * @param parameters parameters that differ from the programme's defaults
 */
public record RuleSettings(Map<String, String> weights, ParameterOverrides parameters) {

    /** Every rule and parameter at its default. */
    public static final RuleSettings DEFAULTS = new RuleSettings(Map.of(), ParameterOverrides.NONE);

    public RuleSettings {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
