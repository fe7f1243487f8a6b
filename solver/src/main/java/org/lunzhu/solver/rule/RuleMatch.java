package org.lunzhu.solver.rule;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;

/**
 * One place where a rule costs something, by the ids of what it is about.
 *
 * @param rule the rule
 * @param amount how much; the cost is amount × weight; negative only where suitability is a benefit
 * @param supervisorIds the people concerned
 * @param postIds the posts concerned, or the sites for rules that count by site
 * @param periodIds the periods concerned
 * @param agencyIds the agencies concerned
 */
public record RuleMatch(
        Rule rule,
        long amount,
        List<String> supervisorIds,
        List<String> postIds,
        List<String> periodIds,
        List<String> agencyIds)
        implements ConstraintJustification {

    public static RuleMatch of(Rule rule, long amount) {
        return new RuleMatch(rule, amount, List.of(), List.of(), List.of(), List.of());
    }

    /** The same place with another amount. */
    public RuleMatch withAmount(long amount) {
        return new RuleMatch(rule, amount, supervisorIds, postIds, periodIds, agencyIds);
    }

    /** The seat's team, with its holder if it has one. */
    public static RuleMatch at(Rule rule, long amount, Seat seat) {
        RuleMatch match = of(rule, amount).at(seat.getTeam());
        return seat.isEmpty() ? match : match.who(seat.getHolder());
    }

    public RuleMatch at(Team team) {
        return at(team.post()).when(team.period());
    }

    public RuleMatch at(Post post) {
        return new RuleMatch(rule, amount, supervisorIds, plus(postIds, post.id()), periodIds, agencyIds);
    }

    public RuleMatch at(Site site) {
        return new RuleMatch(rule, amount, supervisorIds, plus(postIds, site.id()), periodIds, agencyIds);
    }

    public RuleMatch when(Period period) {
        return new RuleMatch(rule, amount, supervisorIds, postIds, plus(periodIds, period.id()), agencyIds);
    }

    public RuleMatch who(Supervisor supervisor) {
        return new RuleMatch(rule, amount, plus(supervisorIds, supervisor.id()), postIds, periodIds, agencyIds);
    }

    public RuleMatch from(Agency agency) {
        return new RuleMatch(rule, amount, supervisorIds, postIds, periodIds, plus(agencyIds, agency.id()));
    }

    private static List<String> plus(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return List.copyOf(more);
    }
}
