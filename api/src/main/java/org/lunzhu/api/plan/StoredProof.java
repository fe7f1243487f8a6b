package org.lunzhu.api.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.rule.Rule;

/**
 * A proof as the database has it, beside the bound.
 *
 * @param gapByAgency by agency id, how much the agency's people could at most gain
 * @param gapBetween the remainder of the gap
 * @param leftOut ids of the rules that the bound does not count everywhere, in order
 */
record StoredProof(Map<String, Double> gapByAgency, double gapBetween, List<String> leftOut) {

    static StoredProof of(Proof proof) {
        return new StoredProof(
                proof.gapByAgency(),
                proof.gapBetween(),
                proof.leftOut().stream().map(Rule::id).sorted().toList());
    }

    /** The proof of that bound; rules that there are no more are left out. */
    Proof toProof(long bound) {
        Set<Rule> rules = Stream.of(Rule.values())
                .filter(rule -> leftOut.contains(rule.id()))
                .collect(Collectors.toSet());
        return new Proof(bound, gapByAgency, gapBetween, rules);
    }
}
