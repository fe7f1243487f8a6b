package org.lunzhu.solver.model.plan;

import org.jspecify.annotations.Nullable;

/**
 * How far a plan's soft score is from a limit that no plan can beat.
 *
 * @param points the limit less the soft score, in kilometre-equivalents; 0 where the plan is proven best
 * @param percent 100 × points / |limit|, rounded to two decimals; null where the limit is 0 and the plan is not at it
 */
public record Gap(long points, @Nullable Double percent) {

    /** Above it the limit is so near to 0 that a share of it tells nothing. */
    private static final double MOST_TELLING_PERCENT = 100;

    /** The gap between a soft score and its limit. */
    public static Gap of(long soft, long limit) {
        long points = limit - soft;
        return new Gap(points, points == 0 ? Double.valueOf(0) : percent(points, limit));
    }

    private static @Nullable Double percent(long points, long limit) {
        return limit == 0 ? null : Math.round(10_000.0 * points / Math.abs((double) limit)) / 100.0;
    }

    /** The percentage where it tells something: null where the gap is larger than the limit itself. */
    public @Nullable Double tellingPercent() {
        return percent != null && percent <= MOST_TELLING_PERCENT ? percent : null;
    }
}
