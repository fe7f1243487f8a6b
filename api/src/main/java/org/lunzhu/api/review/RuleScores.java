package org.lunzhu.api.review;

import java.util.Comparator;
import java.util.List;
import org.lunzhu.api.contract.RuleMatchDto;
import org.lunzhu.api.contract.RuleMatchPageDto;
import org.lunzhu.api.contract.RuleScoreDto;
import org.lunzhu.api.contract.ScoreDto;
import org.lunzhu.api.contract.ScoreLevelDto;
import org.lunzhu.api.http.Paging;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;

/** A score by rule, and a rule by match, as the contract has them. */
final class RuleScores {

    private RuleScores() {}

    /** The rule with that id; throws a 404 where there is none. */
    static Rule getRule(String id) {
        return Rule.find(id)
                .orElseThrow(
                        () -> new ProblemException(ProblemKind.UNKNOWN_RULE, "There is no rule (%s).".formatted(id)));
    }

    static ScoreDto toDto(ScoreReport report) {
        boolean feasible = report.score().isFeasible();
        return new ScoreDto(
                report.score().toString(),
                feasible,
                feasible && report.score().mediumScore() == 0,
                report.rules().stream().map(RuleScores::toDto).toList());
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

    /** One page of the places where the rule costs something, the dearest first. */
    static RuleMatchPageDto toPage(RuleCost cost, Titles titles, Paging paging) {
        List<RuleMatch> matches = cost.matches().stream()
                .sorted(Comparator.comparingLong(RuleMatch::amount)
                        .reversed()
                        .thenComparing(match -> match.postIds().toString())
                        .thenComparing(match -> match.supervisorIds().toString()))
                .toList();
        List<RuleMatchDto> items = paging.of(matches).stream()
                .map(match -> toDto(match, cost.weight(), titles))
                .toList();
        return new RuleMatchPageDto(toDto(cost), items, paging.toDto(matches.size()));
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
