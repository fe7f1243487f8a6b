package org.lunzhu.solver.itinerary.demand;

import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.rule.Rule;

/**
 * What it costs an agency to send some of a problem's people in one period.
 *
 * @param release the agency and the period
 * @param others its people who are posted whatever the problem's people do
 * @param weights the weights of its burden and its limit
 */
public record Sending(Release release, int others, SoftWeights weights) {

    /** How many of the problem's people it may send at most. */
    public int most() {
        int limit = weights.isAboveSoft(Rule.RELEASE_LIMIT) ? release.limit() : Integer.MAX_VALUE;
        return Math.max(0, Math.min(release.supervisors(), limit) - others);
    }

    /** What sending so many of the problem's people costs beyond sending none. */
    public long costOf(int more) {
        return weights.of(Rule.AGENCY_BALANCE) * (release.burden(others + more) - release.burden(others))
                + weights.of(Rule.RELEASE_LIMIT) * (release.excess(others + more) - release.excess(others));
    }

    /** The least it can cost when every person sent pays the price. */
    public double leastAt(double price) {
        int sent = cheapestAt(price);
        return costOf(sent) - price * sent;
    }

    /** How many it would send when every person sent pays the price; none where that is as cheap. */
    public int cheapestAt(double price) {
        double least = 0;
        int cheapest = 0;
        for (int sent = 1; sent <= most(); sent++) {
            double cost = costOf(sent) - price * sent;
            if (cost < least) {
                least = cost;
                cheapest = sent;
            }
        }
        return cheapest;
    }
}
