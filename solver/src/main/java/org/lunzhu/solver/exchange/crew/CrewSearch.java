package org.lunzhu.solver.exchange.crew;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.rule.Rule;

/**
 * Who of an agency's people goes when, at the least cost: workload, service, tenure, return, the way from post to post
 * and pairs who meet again are exact.
 */
public final class CrewSearch {

    private final List<PersonSubproblem> people;
    private final SoftWeights weights;
    private final List<List<Crew>> offers;
    private final List<Post> posts;
    private final int mostSteps;
    private final Crew[] chosen;
    private final long[] least;
    private List<Crew> best = List.of();
    private long bestCost = PersonSubproblem.FORBIDDEN / 2;
    private int steps;

    /**
     * A search.
     *
     * @param offers by period, the crews that could go, cheapest first; for a period at home {@link Crew#NONE} alone
     * @param posts by period, where they go; empty where that does not matter
     * @param mostSteps crews to try before it gives up
     */
    public CrewSearch(
            List<PersonSubproblem> people,
            SoftWeights weights,
            List<List<Crew>> offers,
            List<Post> posts,
            int mostSteps) {
        this.people = people;
        this.weights = weights;
        this.offers = offers;
        this.posts = posts;
        this.mostSteps = mostSteps;
        chosen = new Crew[offers.size()];
        least = new long[offers.size() + 1];
        for (int period = offers.size() - 1; period >= 0; period--) {
            least[period] = least[period + 1] + offers.get(period).get(0).cost();
        }
    }

    /**
     * What the best crews cost beyond staying at home, with a lower limit and no crews where that takes too long; half
     * of {@link PersonSubproblem#FORBIDDEN} where no crews may go.
     */
    public BestCrews search() {
        descend(0, 0);
        return steps > mostSteps ? new BestCrews(least[0], List.of()) : new BestCrews(bestCost, best);
    }

    private void descend(int period, long cost) {
        if (period == offers.size()) {
            bestCost = cost;
            best = List.of(chosen.clone());
            return;
        }
        for (Crew crew : offers.get(period)) {
            if (++steps > mostSteps || cost + crew.cost() + least[period + 1] >= bestCost) {
                return;
            }
            chosen[period] = crew;
            long next = cost + crew.cost() + together(period);
            if (next + least[period + 1] < bestCost) {
                descend(period + 1, next);
            }
        }
    }

    /** What the crew of the period costs beyond itself because of those before. */
    private long together(int period) {
        long cost = pairs(period);
        for (int person = 0; person < people.size(); person++) {
            cost += chosen[period].has(person) ? ofPerson(person, period) : 0;
            cost = Math.min(PersonSubproblem.FORBIDDEN, cost);
        }
        return cost;
    }

    private long ofPerson(int person, int period) {
        PersonSubproblem subproblem = people.get(person);
        int before = mask(person, period, -1);
        long cost = subproblem.costOfPeriods(before | 1 << period) - subproblem.costOfPeriods(before);
        if (!posts.isEmpty()) {
            Post post = posts.get(period);
            int there = mask(person, period, period);
            cost += subproblem.costOfPost(post, there | 1 << period) - subproblem.costOfPost(post, there);
            boolean follows = period > 0 && chosen[period - 1].has(person);
            cost += follows
                    ? subproblem.costOfBoth(
                            chosen[period - 1].demands().get(person),
                            chosen[period].demands().get(person))
                    : 0;
        }
        return cost;
    }

    /** The periods before one in which the person goes; where {@code like} is a period, to the post of that one. */
    private int mask(int person, int period, int like) {
        int mask = 0;
        for (int earlier = 0; earlier < period; earlier++) {
            boolean counts = chosen[earlier].has(person)
                    && (like < 0 || posts.get(earlier).equals(posts.get(like)));
            mask |= counts ? 1 << earlier : 0;
        }
        return mask;
    }

    /** Pairs of the period's crew, each as often as it was together before. */
    private long pairs(int period) {
        long pairs = 0;
        for (int earlier = 0; earlier < period; earlier++) {
            int again = Integer.bitCount(chosen[earlier].members() & chosen[period].members());
            pairs += (long) again * (again - 1) / 2;
        }
        if (pairs > 0 && weights.isAboveSoft(Rule.REPEAT_PAIR)) {
            return PersonSubproblem.FORBIDDEN;
        }
        return weights.of(Rule.REPEAT_PAIR) * pairs;
    }

    /**
     * The end of a search.
     *
     * @param cost what no crews go below
     * @param crews by period, crews at that cost; empty where none are known
     */
    public record BestCrews(long cost, List<Crew> crews) {

        public BestCrews {
            crews = new ArrayList<>(crews);
        }
    }
}
