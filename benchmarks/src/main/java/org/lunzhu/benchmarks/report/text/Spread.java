package org.lunzhu.benchmarks.report.text;

import java.util.Collection;
import java.util.List;

/**
 * Some values, by their least, their median and their most.
 *
 * @param least the smallest
 * @param median the middle one, or the mean of the middle two
 * @param most the largest
 */
public record Spread(double least, double median, double most) {

    /** Of at least one value. */
    public static Spread of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }
}
