package org.lunzhu.api.review;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.TeamId;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;

/**
 * What each rule costs at each team: the matches that name the team's period, and its post or one of its sites. A match
 * of several teams counts at each of them; one that names none, such as a person's workload, counts at none.
 */
final class TeamCosts {

    private final Map<TeamId, Map<Rule, Long>> amounts = new HashMap<>();
    private final Map<Rule, RuleWeight> weights = new EnumMap<>(Rule.class);

    TeamCosts(ScoreReport report, List<Post> posts) {
        Map<String, List<String>> postsByPlace = postsByPlace(posts);
        for (RuleCost cost : report.rules()) {
            weights.put(cost.rule(), cost.weight());
            cost.matches().forEach(match -> add(match, postsByPlace));
        }
    }

    private static Map<String, List<String>> postsByPlace(List<Post> posts) {
        Map<String, List<String>> byPlace = new HashMap<>();
        for (Post post : posts) {
            byPlace.computeIfAbsent(post.id(), id -> new ArrayList<>()).add(post.id());
            post.sites().stream()
                    .map(Site::id)
                    .filter(id -> !id.equals(post.id()))
                    .forEach(id ->
                            byPlace.computeIfAbsent(id, i -> new ArrayList<>()).add(post.id()));
        }
        return byPlace;
    }

    private void add(RuleMatch match, Map<String, List<String>> postsByPlace) {
        boolean pairwise = match.postIds().size() == match.periodIds().size();
        for (int i = 0; i < match.postIds().size(); i++) {
            List<String> periods = pairwise ? List.of(match.periodIds().get(i)) : match.periodIds();
            for (String post : postsByPlace.getOrDefault(match.postIds().get(i), List.of())) {
                periods.forEach(period -> add(match, new TeamId(post, period)));
            }
        }
    }

    private void add(RuleMatch match, TeamId team) {
        amounts.computeIfAbsent(team, t -> new EnumMap<>(Rule.class)).merge(match.rule(), match.amount(), Long::sum);
    }

    /** The amounts at one team, by rule in the catalogue's order; rules that cost nothing there are left out. */
    Map<Rule, Long> at(String postId, String periodId) {
        return amounts.getOrDefault(new TeamId(postId, periodId), Map.of());
    }

    ScoreLevel level(Rule rule) {
        return weight(rule).level();
    }

    /** Minus amount × weight. */
    HardMediumSoftLongScore score(Rule rule, long amount) {
        return weight(rule).scoreOf(amount);
    }

    private RuleWeight weight(Rule rule) {
        return weights.getOrDefault(rule, rule.defaultWeight());
    }

    /** Whether a hard or medium rule is broken at the team. */
    boolean hasProblem(String postId, String periodId) {
        Set<Rule> rules = at(postId, periodId).keySet();
        return rules.stream().anyMatch(rule -> level(rule) != ScoreLevel.SOFT);
    }
}
