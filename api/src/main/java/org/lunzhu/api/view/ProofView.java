package org.lunzhu.api.view;

import java.util.Comparator;
import org.lunzhu.api.contract.AgencyGapDto;
import org.lunzhu.api.contract.ProofDto;
import org.lunzhu.api.contract.RuleTitleDto;
import org.lunzhu.solver.bound.Proof;

/** Where a plan may fall short of its bound, as the contract has it. */
public final class ProofView {

    private ProofView() {}

    /** Only the agencies that could gain something, the most first. */
    public static ProofDto toDto(Proof proof, Titles titles) {
        return new ProofDto(
                proof.gapByAgency().entrySet().stream()
                        .map(gap -> new AgencyGapDto(titles.agency(gap.getKey()), Math.round(gap.getValue())))
                        .filter(gap -> gap.getGap() > 0)
                        .sorted(Comparator.comparing(AgencyGapDto::getGap)
                                .reversed()
                                .thenComparing(gap -> gap.getAgency().getId()))
                        .toList(),
                Math.round(proof.gapBetween()),
                proof.leftOut().stream()
                        .sorted()
                        .map(rule -> new RuleTitleDto(rule.id(), rule.titleZh(), rule.titleEn()))
                        .toList());
    }
}
