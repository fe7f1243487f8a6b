package org.lunzhu.solver.bound;

import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.rule.Rule;

/**
 * A limit that no plan can beat, and where the plan at hand falls short of it.
 *
 * @param bound the soft score that no plan can exceed
 * @param gapByAgency by agency id, how much the agency's people could at most gain; at least 0
 * @param gapBetween the rest of the gap: rules between people of different agencies, and parts of the plan whose limit
 *     comes from flows; at least 0
 * @param leftOut the rules that cost something in the dataset and that the limit does not count, or not everywhere
 */
public record Proof(long bound, Map<String, Double> gapByAgency, double gapBetween, Set<Rule> leftOut) {

    public Proof {
        gapByAgency = Map.copyOf(gapByAgency);
        leftOut = Set.copyOf(leftOut);
    }
}
