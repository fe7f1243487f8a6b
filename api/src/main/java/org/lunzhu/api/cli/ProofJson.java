package org.lunzhu.api.cli;

import java.util.Comparator;
import java.util.List;
import org.lunzhu.solver.bound.Proof;

/**
 * Where a plan may fall short of its bound.
 *
 * @param agencies how much the people of each agency could at most gain, the most first; none that could gain nothing
 * @param between the rest of the gap, which belongs to no single agency
 * @param leftOut rules that cost something and that the bound does not count, or not everywhere
 */
record ProofJson(List<AgencyGap> agencies, long between, List<RuleRef> leftOut) {

    /** An agency and what its people could gain, in soft score. */
    record AgencyGap(Ref agency, long gap) {}

    /** A rule by its id, with its titles. */
    record RuleRef(String ruleId, String titleZh, String titleEn) {}

    static ProofJson of(Proof proof, Names names) {
        return new ProofJson(
                proof.gapByAgency().entrySet().stream()
                        .map(gap -> new AgencyGap(names.agency(gap.getKey()), Math.round(gap.getValue())))
                        .filter(gap -> gap.gap() > 0)
                        .sorted(Comparator.comparingLong(AgencyGap::gap)
                                .reversed()
                                .thenComparing(gap -> gap.agency().id()))
                        .toList(),
                Math.round(proof.gapBetween()),
                proof.leftOut().stream()
                        .sorted()
                        .map(rule -> new RuleRef(rule.id(), rule.titleZh(), rule.titleEn()))
                        .toList());
    }
}
