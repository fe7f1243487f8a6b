package org.lunzhu.solver.bound.flow;

import java.util.Arrays;

/**
 * A person who can hold several seats at once, with the demands that he or she could meet.
 *
 * @param demands by period, the indexes of the demands
 * @param costs by period, what meeting each of them costs for itself
 * @param required by period, how many demands must be met at least
 * @param most how many demands can be met in a period
 * @param strains by number of demands met over all periods, what the workload costs beyond none
 */
record Holder(int[][] demands, long[][] costs, int[] required, int most, long[] strains) {

    /**
     * What the person's cheapest choice of demands costs at these prices.
     *
     * @param prices by demand, what meeting it is worth
     */
    double least(double[] prices) {
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
        double[] cheapest = new double[Math.min(most, demands[period].length)];
        int size = 0;
        for (int i = 0; i < demands[period].length; i++) {
            double cost = costs[period][i] - prices[demands[period][i]];
            if (size < cheapest.length || (size > 0 && cost < cheapest[size - 1])) {
                int at = size < cheapest.length ? size++ : size - 1;
                for (; at > 0 && cheapest[at - 1] > cost; at--) {
                    cheapest[at] = cheapest[at - 1];
                }
                cheapest[at] = cost;
            }
        }
        return cheapest;
    }
}
