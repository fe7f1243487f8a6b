package org.lunzhu.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;

class TeamCostsTest {

    private static final Post POST =
            new Post("c-1", "c-1", List.of(), null, List.of(), null, RiskGrade.GENERAL, 2, 0, Set.of());

    private static TeamCosts costs(Rule rule, RuleMatch... matches) {
        RuleCost cost = new RuleCost(rule, rule.defaultWeight(), 0, HardMediumSoftLongScore.ZERO, List.of(matches));
        return new TeamCosts(new ScoreReport(HardMediumSoftLongScore.ZERO, List.of(cost)), List.of(POST));
    }

    private static RuleMatch match(Rule rule, long amount, List<String> posts, List<String> periods) {
        return new RuleMatch(rule, amount, List.of(), posts, periods, List.of());
    }

    @Test
    void amountsOfATeamAddUp() {
        TeamCosts costs = costs(
                Rule.SEAT_FILLED,
                match(Rule.SEAT_FILLED, 40, List.of("c-1"), List.of("2021-1")),
                match(Rule.SEAT_FILLED, 4, List.of("c-1"), List.of("2021-1")),
                match(Rule.SEAT_FILLED, 7, List.of("c-1"), List.of("2021-2")));
        assertThat(costs.at("c-1", "2021-1")).containsEntry(Rule.SEAT_FILLED, 44L);
        assertThat(costs.score(Rule.SEAT_FILLED, 44)).isEqualTo(HardMediumSoftLongScore.ofMedium(-44));
        assertThat(costs.hasProblem("c-1", "2021-1")).isTrue();
    }

    @Test
    void matchOfSeveralPeriodsCountsInEach() {
        TeamCosts costs = costs(Rule.ROTATE, match(Rule.ROTATE, 3, List.of("c-1"), List.of("1", "2", "3")));
        assertThat(costs.at("c-1", "3")).containsEntry(Rule.ROTATE, 3L);
    }

    @Test
    void postsAndPeriodsOfEqualNumberGoPairwise() {
        TeamCosts costs = costs(
                Rule.HANDOVER_DISTANCE, match(Rule.HANDOVER_DISTANCE, 1, List.of("c-1", "s-9"), List.of("1", "2")));
        assertThat(costs.at("c-1", "1")).containsKey(Rule.HANDOVER_DISTANCE);
        assertThat(costs.at("c-1", "2")).isEmpty();
        assertThat(costs.hasProblem("c-1", "1")).isFalse();
    }
}
