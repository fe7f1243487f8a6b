package org.lunzhu.solver.holder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A person who can hold several seats at once, with the demands that he or she could meet.
 *
 * @param demands by period, the indexes of the demands
 * @param costs by period, what meeting each of them costs for itself
 * @param posts by period, numbers of the posts of the demands
 * @param isDistinct whether the person meets at most one demand of a post in a period
 * @param mustRotate whether the person meets no demand of a post in both of two periods
 * @param required by period, how many demands must be met at least
 * @param most how many demands can be met in a period
 * @param strains by number of demands met over all periods, what the workload costs beyond none
 */
public record Holder(
        int[][] demands,
        long[][] costs,
        int[][] posts,
        boolean isDistinct,
        boolean mustRotate,
        int[] required,
        int most,
        long[] strains) {

    /**
     * What the person's cheapest choice of demands costs at these prices.
     *
     * @param prices by demand, what meeting it is worth
     */
    double least(double[] prices) {
        if (mustRotate) {
            return new RotatingChoice(this, prices).least();
        }
        double[] least = {0};
        for (int period = 0; period < demands.length; period++) {
            least = with(period, prices, least);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int met = 0; met < least.length; met++) {
            best = Math.min(best, least[met] + strains[met]);
        }
        return best;
    }

    /** By number of demands met, the least cost of a choice in the periods before and this one. */
    private double[] with(int period, double[] prices, double[] before) {
        double[] cheapest = cheapest(period, prices);
        double[] least = new double[before.length + cheapest.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        double here = 0;
        for (int met = 0; met <= cheapest.length; met++) {
            for (int earlier = 0; met >= required[period] && earlier < before.length; earlier++) {
                least[earlier + met] = Math.min(least[earlier + met], before[earlier] + here);
            }
            here += met < cheapest.length ? cheapest[met] : 0;
        }
        return least;
    }

    /** What the cheapest demands of a period cost at the prices, no more of them than the person can meet. */
    private double[] cheapest(int period, double[] prices) {
        double[] all = isDistinct
                ? byPost(period, prices).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()
                : IntStream.range(0, demands[period].length)
                        .mapToDouble(i -> costAt(period, i, prices))
                        .toArray();
        Arrays.sort(all);
        return Arrays.copyOf(all, Math.min(most, all.length));
    }

    /** By post, what its cheapest demand in the period costs at the prices. */
    Map<Integer, Double> byPost(int period, double[] prices) {
        Map<Integer, Double> byPost = new HashMap<>();
        for (int i = 0; i < demands[period].length; i++) {
            byPost.merge(posts[period][i], costAt(period, i, prices), Math::min);
        }
        return byPost;
    }

    private double costAt(int period, int index, double[] prices) {
        return costs[period][index] - prices[demands[period][index]];
    }
}
