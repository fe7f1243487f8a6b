package org.lunzhu.benchmarks.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One direction of a chart.
 *
 * @param title what it measures
 * @param low value at its start; above 0 where it is logarithmic
 * @param high value at its end, above {@code low}
 * @param logarithmic whether equal distances are equal factors
 */
public record Axis(String title, double low, double high, boolean logarithmic) {

    private static final int TICKS = 5;
    private static final double LONG_RANGE = 500;
    private static final double ALMOST = 1.0001;

    /** Where a value lies, from 0 at the start to 1 at the end; what lies outside is moved to the border. */
    double place(double value) {
        double place = logarithmic
                ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return Math.max(0, Math.min(1, place));
    }

    /** Round values within. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            return logarithmicTicks();
        }
        double step = step();
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The powers of ten; in a short range also twice and five times as much. */
    private List<Double> logarithmicTicks() {
        List<Integer> factors = high / low > LONG_RANGE ? List.of(1) : List.of(1, 2, 5);
        List<Double> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(low)); Math.pow(10, power) <= high; power++) {
            for (int factor : factors) {
                double tick = power < 0 ? factor / Math.pow(10, -power) : factor * Math.pow(10, power);
                if (tick > low / ALMOST && tick < high * ALMOST) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    private double step() {
        double raw = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double first = raw / power;
        return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
    }
}
