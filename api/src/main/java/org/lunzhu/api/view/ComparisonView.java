package org.lunzhu.api.view;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.api.contract.ComparedPlanDto;
import org.lunzhu.api.contract.ComparisonDto;
import org.lunzhu.api.contract.PostingChangeDto;
import org.lunzhu.api.contract.PostingChangePageDto;
import org.lunzhu.api.contract.RoleDto;
import org.lunzhu.api.contract.RuleDifferenceDto;
import org.lunzhu.api.contract.ScoreLevelDto;
import org.lunzhu.solver.explain.PlanBurden;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.explain.PostingChange;
import org.lunzhu.solver.explain.RuleDifference;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;

/** Two plans side by side, as the contract has them. */
public final class ComparisonView {

    private ComparisonView() {}

    /** Both plans, with one page of the seats that they fill differently. */
    public static ComparisonDto toDto(
            ComparedPlanDto left, ComparedPlanDto right, PlanComparison comparison, Titles titles, Paging paging) {
        return new ComparisonDto(
                left,
                right,
                comparison.rules().stream().map(ComparisonView::toDto).toList(),
                toPage(comparison.changes(), titles, paging),
                comparison.movedSupervisorIds().stream().map(titles::supervisor).toList());
    }

    /** One page of the seats that two plans fill differently. */
    public static PostingChangePageDto toPage(List<PostingChange> changes, Titles titles, Paging paging) {
        List<PostingChangeDto> items =
                paging.of(changes).stream().map(change -> toDto(change, titles)).toList();
        return new PostingChangePageDto(items, paging.toDto(changes.size()));
    }

    /** One of the two. */
    public static ComparedPlanDto toDto(
            String id, String name, HardMediumSoftLongScore score, Plan plan, Titles titles) {
        return new ComparedPlanDto(
                id,
                name,
                score.toString(),
                SummaryView.toDto(PlanSummary.of(plan)),
                BurdenView.toDto(PlanBurden.of(plan), titles));
    }

    /** One rule in two plans. */
    public static RuleDifferenceDto toDto(RuleDifference difference) {
        Rule rule = difference.left().rule();
        RuleWeight weight = difference.left().weight();
        return new RuleDifferenceDto(
                rule.id(),
                rule.titleZh(),
                rule.titleEn(),
                ScoreLevelDto.valueOf(weight.level().name()),
                weight.weight(),
                difference.left().amount(),
                difference.right().amount(),
                difference.left().score().toString(),
                difference.right().score().toString(),
                gain(difference));
    }

    private static long gain(RuleDifference difference) {
        return switch (difference.left().weight().level()) {
            case HARD -> difference.gain().hardScore();
            case MEDIUM -> difference.gain().mediumScore();
            case SOFT -> difference.gain().softScore();
        };
    }

    private static PostingChangeDto toDto(PostingChange change, Titles titles) {
        return new PostingChangeDto(
                        titles.post(change.postId()),
                        titles.period(change.periodId()),
                        change.seat(),
                        RoleDto.valueOf(titles.getPost(change.postId())
                                .roleOf(change.seat())
                                .name()))
                .left(titles.supervisorOrNull(change.leftSupervisorId()))
                .right(titles.supervisorOrNull(change.rightSupervisorId()));
    }
}
