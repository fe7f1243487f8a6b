package org.lunzhu.api.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.RuleCost;

/**
 * One rule's part of a score.
 *
 * @param level the level of its weight
 * @param weight cost of one unit of the amount
 * @param amount the sum over the matches
 * @param cost amount × weight
 * @param score its part of the score: minus the cost
 * @param matches where it costs something; absent where only the sums are told
 */
record RuleJson(
        String ruleId,
        String titleZh,
        String titleEn,
        ScoreLevel level,
        long weight,
        long amount,
        long cost,
        long score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Match> matches) {

    /** One place where the rule costs something, by what it is about and in words. */
    record Match(
            long amount,
            long cost,
            List<Ref> supervisors,
            List<Ref> posts,
            List<Ref> periods,
            List<Ref> agencies,
            String text) {}

    static RuleJson of(RuleCost cost, Names names, Texts texts) {
        long weight = cost.weight().weight();
        return of(
                cost,
                cost.matches().stream()
                        .map(match -> toJson(match, weight, names, texts))
                        .toList());
    }

    static RuleJson withoutMatches(RuleCost cost) {
        return of(cost, null);
    }

    private static RuleJson of(RuleCost cost, @Nullable List<Match> matches) {
        long weight = cost.weight().weight();
        return new RuleJson(
                cost.rule().id(),
                cost.rule().titleZh(),
                cost.rule().titleEn(),
                cost.weight().level(),
                weight,
                cost.amount(),
                cost.amount() * weight,
                -cost.amount() * weight,
                matches);
    }

    private static Match toJson(RuleMatch match, long weight, Names names, Texts texts) {
        return new Match(
                match.amount(),
                match.amount() * weight,
                match.supervisorIds().stream().map(names::person).toList(),
                match.postIds().stream().map(names::post).toList(),
                match.periodIds().stream().map(names::period).toList(),
                match.agencyIds().stream().map(names::agency).toList(),
                new MatchText(texts, names).of(match));
    }
}
