package org.lunzhu.api.alternative;

import java.util.Map;
import org.lunzhu.api.contract.AmountChangeDto;
import org.lunzhu.api.contract.SensitivityDto;
import org.lunzhu.api.contract.WeightRangeDto;
import org.lunzhu.api.contract.WeightTurnDto;
import org.lunzhu.solver.alternative.sensitivity.RuleRange;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.Turn;
import org.lunzhu.solver.rule.Rule;

/** How far the weights can move, as the contract has it. */
final class SensitivityMapping {

    private final FoundRanges found;
    private final SensitivityReport report;

    private SensitivityMapping(FoundRanges found) {
        this.found = found;
        report = found.report();
    }

    static SensitivityDto toDto(FoundRanges found) {
        return new SensitivityMapping(found).toDto();
    }

    private SensitivityDto toDto() {
        SensitivityDto dto = new SensitivityDto(
                report.given().toString(),
                report.score().toString(),
                report.isImproved(),
                report.knownPlans(),
                report.probes(),
                report.isComplete(),
                report.rules().stream().map(this::toDto).toList());
        return report.isImproved() ? dto.alternativeId(found.idOf(report.plan()).toString()) : dto;
    }

    private WeightRangeDto toDto(RuleRange range) {
        WeightRangeDto dto = new WeightRangeDto(
                range.rule().id(),
                range.rule().titleZh(),
                range.rule().titleEn(),
                range.weight(),
                range.amount(),
                report.isTriedBelow(range),
                report.isTriedAbove(range));
        if (range.lower() != null) {
            dto.lower(toDto(range.lower()));
        }
        return range.upper() == null ? dto : dto.upper(toDto(range.upper()));
    }

    private WeightTurnDto toDto(Turn turn) {
        return new WeightTurnDto(
                turn.weight(),
                found.idOf(turn.plan()).toString(),
                turn.postings(),
                turn.changes().entrySet().stream()
                        .map(SensitivityMapping::toDto)
                        .toList());
    }

    private static AmountChangeDto toDto(Map.Entry<Rule, Long> change) {
        Rule rule = change.getKey();
        return new AmountChangeDto(rule.id(), rule.titleZh(), rule.titleEn(), change.getValue());
    }
}
