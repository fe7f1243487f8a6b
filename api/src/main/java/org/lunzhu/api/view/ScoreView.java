package org.lunzhu.api.view;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Comparator;
import java.util.List;
import org.lunzhu.api.contract.RuleMatchDto;
import org.lunzhu.api.contract.RuleMatchPageDto;
import org.lunzhu.api.contract.RuleMatchesDto;
import org.lunzhu.api.contract.RuleScoreDto;
import org.lunzhu.api.contract.ScoreDetailsDto;
import org.lunzhu.api.contract.ScoreDto;
import org.lunzhu.api.contract.ScoreLevelDto;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.score.Completeness;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;

/** A score by rule, and a rule by match, as the contract has them. */
public final class ScoreView {

    private ScoreView() {}

    /** Every rule of the catalogue, in its order, of the plan with that summary. */
    public static ScoreDto toDto(ScoreReport report, PlanSummary summary) {
        Completeness completeness = new Completeness(report.score(), summary.empty());
        return new ScoreDto(
                report.score().toString(),
                completeness.isFeasible(),
                completeness.isComplete(),
                SummaryView.toDto(summary),
                toRules(report));
    }

    /** The same with every place where a rule costs something, and with what an independent scorer says. */
    public static ScoreDetailsDto toDetails(
            ScoreReport report, HardMediumSoftLongScore independent, PlanSummary summary, Titles titles) {
        Completeness completeness = new Completeness(report.score(), summary.empty());
        return new ScoreDetailsDto(
                report.score().toString(),
                independent.toString(),
                completeness.isFeasible(),
                completeness.isComplete(),
                SummaryView.toDto(summary),
                toRules(report),
                report.rules().stream()
                        .filter(cost -> !cost.matches().isEmpty())
                        .map(cost ->
                                new RuleMatchesDto(cost.rule().id(), toMatches(cost, costliestFirst(cost), titles)))
                        .toList());
    }

    /** The rules' parts alone. */
    public static List<RuleScoreDto> toRules(ScoreReport report) {
        return report.rules().stream().map(ScoreView::toDto).toList();
    }

    private static RuleScoreDto toDto(RuleCost cost) {
        return new RuleScoreDto(
                cost.rule().id(),
                cost.rule().titleZh(),
                cost.rule().titleEn(),
                ScoreLevelDto.valueOf(cost.weight().level().name()),
                cost.weight().weight(),
                cost.amount(),
                cost.score().toString(),
                cost.matches().size());
    }

    /** One page of the places where the rule costs something, the costliest first. */
    public static RuleMatchPageDto toPage(RuleCost cost, Titles titles, Paging paging) {
        List<RuleMatch> matches = costliestFirst(cost);
        return new RuleMatchPageDto(
                toDto(cost), toMatches(cost, paging.of(matches), titles), paging.toDto(matches.size()));
    }

    private static List<RuleMatch> costliestFirst(RuleCost cost) {
        return cost.matches().stream()
                .sorted(Comparator.comparingLong(RuleMatch::amount)
                        .reversed()
                        .thenComparing(match -> match.postIds().toString())
                        .thenComparing(match -> match.supervisorIds().toString()))
                .toList();
    }

    private static List<RuleMatchDto> toMatches(RuleCost cost, List<RuleMatch> matches, Titles titles) {
        return matches.stream()
                .map(match -> toDto(match, cost.weight(), titles))
                .toList();
    }

    private static RuleMatchDto toDto(RuleMatch match, RuleWeight weight, Titles titles) {
        return new RuleMatchDto(
                match.amount(),
                weight.scoreOf(match.amount()).toString(),
                match.supervisorIds().stream().map(titles::supervisor).toList(),
                match.postIds().stream().map(titles::post).toList(),
                match.periodIds().stream().map(titles::period).toList(),
                match.agencyIds().stream().map(titles::agency).toList());
    }
}
