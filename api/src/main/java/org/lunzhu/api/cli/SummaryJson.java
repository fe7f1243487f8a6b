package org.lunzhu.api.cli;

import org.lunzhu.solver.explain.PlanSummary;

/**
 * A plan in a few numbers.
 *
 * @param posts posts that are staffed in some period
 * @param teams staffed posts, summed over periods
 * @param seats seats of staffed posts
 * @param filled seats that somebody holds
 * @param empty seats that nobody holds
 * @param people different people posted
 * @param supervisors people of the dataset
 * @param km kilometres from people to their posts, summed over postings
 */
record SummaryJson(int posts, int teams, int seats, int filled, int empty, int people, int supervisors, long km) {

    static SummaryJson of(PlanSummary summary) {
        return new SummaryJson(
                summary.posts(),
                summary.teams(),
                summary.seats(),
                summary.filled(),
                summary.empty(),
                summary.people(),
                summary.supervisors(),
                summary.km());
    }
}
