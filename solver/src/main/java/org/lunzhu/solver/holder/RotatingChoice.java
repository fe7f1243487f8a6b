package org.lunzhu.solver.holder;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cheapest choice of a person in two periods who holds no post in both: post by post, taken in the first period, in
 * the second or in neither, with the least cost of every pair of numbers held so far.
 *
 * <p>If the person holds at most m posts in a period, only the 2m cheapest of each period matter: one that is dearer
 * could be exchanged for one of them that is held in neither.
 */
final class RotatingChoice {

    private final Holder holder;
    private final Map<Integer, Double> first;
    private final Map<Integer, Double> second;

    RotatingChoice(Holder holder, double[] prices) {
        this.holder = holder;
        first = holder.byPost(0, prices);
        second = holder.byPost(1, prices);
    }

    double least() {
        int most = holder.most();
        double[][] least = new double[most + 1][most + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        least[0][0] = 0;
        for (int post : candidates()) {
            take(
                    least,
                    first.getOrDefault(post, Double.POSITIVE_INFINITY),
                    second.getOrDefault(post, Double.POSITIVE_INFINITY));
        }
        return withStrain(least);
    }

    private Set<Integer> candidates() {
        Set<Integer> posts = new LinkedHashSet<>();
        for (Map<Integer, Double> period : List.of(first, second)) {
            period.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .limit(2L * holder.most())
                    .forEach(entry -> posts.add(entry.getKey()));
        }
        return posts;
    }

    private static void take(double[][] least, double inFirst, double inSecond) {
        for (int one = least.length - 1; one >= 0; one--) {
            for (int two = least.length - 1; two >= 0; two--) {
                double best = least[one][two];
                best = one > 0 ? Math.min(best, least[one - 1][two] + inFirst) : best;
                best = two > 0 ? Math.min(best, least[one][two - 1] + inSecond) : best;
                least[one][two] = best;
            }
        }
    }

    private double withStrain(double[][] least) {
        double best = Double.POSITIVE_INFINITY;
        for (int one = holder.required()[0]; one < least.length; one++) {
            for (int two = holder.required()[1]; two < least.length; two++) {
                int met = one + two;
                if (met < holder.strains().length) {
                    best = Math.min(best, least[one][two] + holder.strains()[met]);
                }
            }
        }
        return best;
    }
}
