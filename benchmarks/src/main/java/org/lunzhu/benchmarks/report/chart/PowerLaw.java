package org.lunzhu.benchmarks.report.chart;

import java.util.List;
import java.util.Locale;

/**
 * {@code y = factor · x^exponent}.
 *
 * @param factor y at x = 1
 * @param exponent by how much log y grows with log x
 */
public record PowerLaw(double factor, double exponent) {

    /** A measured value; both above 0. */
    public record Sample(double x, double y) {}

    /**
     * The law with the least squares of the logarithms.
     *
     * @throws IllegalArgumentException for fewer than two different x
     */
    public static PowerLaw fit(List<Sample> samples) {
        double meanX =
                samples.stream().mapToDouble(s -> Math.log(s.x())).average().orElse(0);
        double meanY =
                samples.stream().mapToDouble(s -> Math.log(s.y())).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (Sample sample : samples) {
            double dx = Math.log(sample.x()) - meanX;
            covariance += dx * (Math.log(sample.y()) - meanY);
            variance += dx * dx;
        }
        if (variance == 0) {
            throw new IllegalArgumentException(
                    "A power law needs two sizes or more; there are samples (%s).".formatted(samples));
        }
        double exponent = covariance / variance;
        return new PowerLaw(Math.exp(meanY - exponent * meanX), exponent);
    }

    public double at(double x) {
        return factor * Math.pow(x, exponent);
    }

    /** As a formula, such as {@code 0.0031 · n^1.08}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2g · n^%.2f", factor, exponent);
    }
}
