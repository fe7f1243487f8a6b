package org.lunzhu.api.view;

import java.util.Map;
import java.util.function.Function;
import org.lunzhu.api.contract.AmountChangeDto;
import org.lunzhu.api.contract.SensitivityDto;
import org.lunzhu.api.contract.WeightRangeDto;
import org.lunzhu.api.contract.WeightTurnDto;
import org.lunzhu.solver.alternative.sensitivity.RuleRange;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.Turn;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.rule.Rule;

/** How far the weights can move, as the contract has it. */
public final class SensitivityView {

    private final SensitivityReport report;
    private final Function<SavedPlan, String> ids;

    private SensitivityView(SensitivityReport report, Function<SavedPlan, String> ids) {
        this.report = report;
        this.ids = ids;
    }

    /**
     * What a search came to.
     *
     * @param ids gives every plan that the report names an id, the same for the same plan
     */
    public static SensitivityDto toDto(SensitivityReport report, Function<SavedPlan, String> ids) {
        return new SensitivityView(report, ids).toDto();
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
        return report.isImproved() ? dto.alternativeId(ids.apply(report.plan())) : dto;
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
                ids.apply(turn.plan()),
                turn.postings(),
                turn.changes().entrySet().stream().map(SensitivityView::toDto).toList());
    }

    private static AmountChangeDto toDto(Map.Entry<Rule, Long> change) {
        Rule rule = change.getKey();
        return new AmountChangeDto(rule.id(), rule.titleZh(), rule.titleEn(), change.getValue());
    }
}
