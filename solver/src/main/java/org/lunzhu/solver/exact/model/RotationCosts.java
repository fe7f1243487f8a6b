package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Stay;
import org.lunzhu.solver.rule.Rule;

/** The rules about one person's periods: how long at a site, how long in a row, how soon back. History is −1 and below. */
final class RotationCosts {

    private final CpModel model;
    private final PostingVariables postings;
    private final Costs costs;
    private final Parameters parameters;
    private final Map<Supervisor, Map<Site, Set<Integer>>> past = new HashMap<>();

    RotationCosts(CpModel model, PostingVariables postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        parameters = postings.directory().parameters();
        for (Stay stay : postings.plan().getFacts().pastStays()) {
            past.computeIfAbsent(stay.supervisor(), p -> new HashMap<>())
                    .computeIfAbsent(stay.site(), s -> new TreeSet<>())
                    .add(stay.periodIndex());
        }
    }

    void add() {
        for (Supervisor person : postings.people()) {
            posts(person).forEach(post -> addPost(person, post));
            Set<Integer> service = new TreeSet<>();
            past.getOrDefault(person, Map.of()).values().forEach(service::addAll);
            addRuns(Rule.SERVICE_LIMIT, postings.posted(person), service, parameters.maxConsecutivePeriods(), 1);
        }
    }

    private Set<Post> posts(Supervisor person) {
        Set<Post> posts = new LinkedHashSet<>();
        postings.teams(person).forEach(teams -> teams.keySet().forEach(team -> posts.add(team.post())));
        return posts;
    }

    /** Sites of the post with the same past cost the same: they are counted together. */
    private void addPost(Supervisor person, Post post) {
        List<Literal> stays = postings.stays(person, post);
        Map<Set<Integer>, Integer> sites = new LinkedHashMap<>();
        for (Site site : post.sites()) {
            sites.merge(past.getOrDefault(person, Map.of()).getOrDefault(site, Set.of()), 1, Integer::sum);
        }
        sites.forEach((before, number) -> {
            addRuns(Rule.ROTATE, stays, before, parameters.maxTenurePeriods(), number);
            addReturns(stays, before, number);
        });
    }

    /**
     * Periods beyond the most in each run: 1 for every last period of so many and one more that are all there. What a
     * run has beyond the most when the plan begins counts as soon as it goes on.
     */
    private void addRuns(Rule rule, List<Literal> there, Set<Integer> before, int most, int sites) {
        if (costs.ignores(rule)) {
            return;
        }
        for (int last = 0; last < there.size(); last++) {
            int first = last - most;
            if (isWholeBefore(before, first)) {
                List<Literal> window = there.subList(Math.max(0, first), last + 1);
                LinearArgument full = costs.fault(rule, sites);
                model.addLessOrEqual(PostingVariables.sum(window), plus(full, window.size() - 1));
            }
        }
        int beyond = runBefore(before) - most;
        if (beyond > 0 && !there.isEmpty()) {
            LinearArgument goesOn = costs.fault(rule, (long) sites * beyond);
            model.addLessOrEqual(there.get(0), goesOn);
        }
    }

    private static LinearExpr plus(LinearArgument variable, long constant) {
        return LinearExpr.newBuilder().add(variable).add(constant).build();
    }

    /** Whether every period from the first to the plan was one of them. */
    private static boolean isWholeBefore(Set<Integer> before, int first) {
        for (int period = first; period < 0; period++) {
            if (!before.contains(period)) {
                return false;
            }
        }
        return true;
    }

    private static int runBefore(Set<Integer> before) {
        int length = 0;
        while (before.contains(-1 - length)) {
            length++;
        }
        return length;
    }

    private void addReturns(List<Literal> there, Set<Integer> before, int sites) {
        if (costs.ignores(Rule.RETURN_GAP)) {
            return;
        }
        for (int later = 0; later < there.size(); later++) {
            for (int earlier = later - parameters.returnGapPeriods() + 1; earlier < later - 1; earlier++) {
                if (earlier >= 0 || before.contains(earlier)) {
                    addReturn(there, before, earlier, later, sites);
                }
            }
        }
    }

    /** There in both periods, and away in one between. */
    private void addReturn(List<Literal> there, Set<Integer> before, int earlier, int later, int sites) {
        LinearArgument soon = costs.fault(Rule.RETURN_GAP, sites);
        for (int between = earlier + 1; between < later; between++) {
            if (between >= 0 || !before.contains(between)) {
                LinearExprBuilder back = LinearExpr.newBuilder().add(there.get(later));
                if (earlier >= 0) {
                    back.add(there.get(earlier)).add(-1);
                }
                if (between >= 0) {
                    back.addTerm(there.get(between), -1);
                }
                model.addLessOrEqual(back, soon);
            }
        }
    }
}
