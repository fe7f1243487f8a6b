package org.lunzhu.api.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.explain.PlanBurden;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.explain.PostingChange;
import org.lunzhu.solver.explain.RuleDifference;
import org.lunzhu.solver.rule.ScoreLevel;

/**
 * What {@code compare --json} answers.
 *
 * @param leftScore score of the left plan
 * @param rightScore score of the right plan
 * @param leftBurden what the left plan asks of people and agencies
 * @param rightBurden what the right plan asks
 * @param rules every rule of the catalogue, in its order
 * @param changes seats that the two fill differently
 * @param movedSupervisors people who are not posted to the same posts in the same periods in both
 */
record ComparisonJson(
        String leftScore,
        String rightScore,
        BurdenJson leftBurden,
        BurdenJson rightBurden,
        List<RuleChange> rules,
        List<SeatChange> changes,
        List<Ref> movedSupervisors) {

    /** One rule in two plans; the gain is what the right plan has better, in units of the level. */
    record RuleChange(
            String ruleId,
            String titleZh,
            String titleEn,
            ScoreLevel level,
            long weight,
            long leftAmount,
            long rightAmount,
            long leftCost,
            long rightCost,
            long gain) {}

    /** One seat; null for nobody. */
    record SeatChange(
            Ref post,
            Ref period,
            int seat,
            @Nullable Ref left,
            @Nullable Ref right) {}

    static ComparisonJson of(PlanComparison comparison, PlanBurden left, PlanBurden right, Names names) {
        return new ComparisonJson(
                comparison.left().toString(),
                comparison.right().toString(),
                BurdenJson.of(left, names),
                BurdenJson.of(right, names),
                comparison.rules().stream().map(ComparisonJson::toJson).toList(),
                comparison.changes().stream()
                        .map(change -> toJson(change, names))
                        .toList(),
                comparison.movedSupervisorIds().stream().map(names::person).toList());
    }

    static RuleChange toJson(RuleDifference rule) {
        long weight = rule.left().weight().weight();
        return new RuleChange(
                rule.left().rule().id(),
                rule.left().rule().titleZh(),
                rule.left().rule().titleEn(),
                rule.left().weight().level(),
                weight,
                rule.left().amount(),
                rule.right().amount(),
                rule.left().amount() * weight,
                rule.right().amount() * weight,
                (rule.left().amount() - rule.right().amount()) * weight);
    }

    private static SeatChange toJson(PostingChange change, Names names) {
        return new SeatChange(
                names.post(change.postId()),
                names.period(change.periodId()),
                change.seat(),
                person(change.leftSupervisorId(), names),
                person(change.rightSupervisorId(), names));
    }

    private static @Nullable Ref person(@Nullable String id, Names names) {
        return id == null ? null : names.person(id);
    }
}
