package org.lunzhu.benchmarks.cpsat.rule;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Stay;
import org.lunzhu.solver.rule.Rule;

/** The rules about a person's periods: tenure, service and return. Periods of history are −1 and below. */
public final class SequenceRules {

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;
    private final Parameters parameters;
    private final Map<Supervisor, Map<Site, Set<Integer>>> past = new HashMap<>();

    public SequenceRules(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        parameters = postings.plan().getDirectory().parameters();
        for (Stay stay : postings.plan().getFacts().pastStays()) {
            past.computeIfAbsent(stay.supervisor(), p -> new HashMap<>())
                    .computeIfAbsent(stay.site(), s -> new TreeSet<>())
                    .add(stay.periodIndex());
        }
    }

    public void add() {
        for (Supervisor person : postings.people()) {
            posts(person).forEach(post -> addPost(person, post));
            Set<Integer> service = new TreeSet<>();
            past.getOrDefault(person, Map.of()).values().forEach(service::addAll);
            addRuns(Rule.SERVICE_LIMIT, postings.posted(person), service, parameters.maxConsecutivePeriods(), 1);
        }
    }

    private Set<Post> posts(Supervisor person) {
        Set<Post> posts = new LinkedHashSet<>();
        postings.teams(person).forEach(its -> its.keySet().forEach(team -> posts.add(team.post())));
        return posts;
    }

    /** Sites of a post with the same history cost the same, so they are counted together. */
    private void addPost(Supervisor person, Post post) {
        List<Literal> stays = new ArrayList<>();
        for (int period = 0; period < postings.periods(); period++) {
            stays.add(postings.isAt(person, post, period));
        }
        Map<Set<Integer>, Integer> sitesByHistory = new LinkedHashMap<>();
        for (Site site : post.sites()) {
            Set<Integer> history = past.getOrDefault(person, Map.of()).getOrDefault(site, Set.of());
            sitesByHistory.merge(history, 1, Integer::sum);
        }
        sitesByHistory.forEach((history, sites) -> {
            addRuns(Rule.ROTATE, stays, history, parameters.maxTenurePeriods(), sites);
            addReturns(stays, history, sites);
        });
    }

    /** Periods beyond the most in each run that reaches into the plan: the windows one longer that are full. */
    private void addRuns(Rule rule, List<Literal> stays, Set<Integer> history, int most, int sites) {
        if (costs.ignores(rule)) {
            return;
        }
        for (int last = 0; last < stays.size(); last++) {
            List<Literal> inPlan = stays.subList(Math.max(0, last - most), last + 1);
            if (isFull(history, last - most, inPlan.size(), most + 1)) {
                LinearArgument full = costs.amount(rule, 1, sites);
                model.addGreaterOrEqual(full, sum(inPlan, 1 - inPlan.size()));
            }
        }
        int before = runBefore(history);
        if (before > most && !stays.isEmpty()) {
            LinearArgument longer = costs.amount(rule, 1, (long) sites * (before - most));
            model.addGreaterOrEqual(longer, stays.get(0));
        }
    }

    /** Whether the part of a window that lies before the plan is history without a break. */
    private static boolean isFull(Set<Integer> history, int first, int inPlan, int window) {
        for (int period = first; period < first + window - inPlan; period++) {
            if (!history.contains(period)) {
                return false;
            }
        }
        return true;
    }

    private static int runBefore(Set<Integer> history) {
        int length = 0;
        while (history.contains(-1 - length)) {
            length++;
        }
        return length;
    }

    private static LinearExpr sum(List<Literal> literals, long plus) {
        return LinearExpr.newBuilder()
                .addSum(literals.toArray(Literal[]::new))
                .add(plus)
                .build();
    }

    private void addReturns(List<Literal> stays, Set<Integer> history, int sites) {
        if (costs.ignores(Rule.RETURN_GAP)) {
            return;
        }
        for (int later = 0; later < stays.size(); later++) {
            for (int earlier = later - parameters.returnGapPeriods() + 1; earlier < later - 1; earlier++) {
                if (earlier >= 0 || history.contains(earlier)) {
                    addReturn(stays, history, earlier, later, sites);
                }
            }
        }
    }

    /** There then and now, and away in one of the periods between. */
    private void addReturn(List<Literal> stays, Set<Integer> history, int earlier, int later, int sites) {
        LinearArgument back = costs.amount(Rule.RETURN_GAP, 1, sites);
        for (int between = earlier + 1; between < later; between++) {
            if (between >= 0 || !history.contains(between)) {
                LinearExprBuilder away = LinearExpr.newBuilder().add(stays.get(later));
                if (earlier >= 0) {
                    away.add(stays.get(earlier)).add(-1);
                }
                if (between >= 0) {
                    away.addTerm(stays.get(between), -1);
                }
                model.addGreaterOrEqual(back, away.build());
            }
        }
    }
}
