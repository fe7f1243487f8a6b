package org.lunzhu.benchmarks.report;

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
record Axis(String title, double low, double high, boolean logarithmic) {

    private static final int TICKS = 5;

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
            for (int power = (int) Math.ceil(Math.log10(low) - 1e-9); Math.pow(10, power) <= high * 1.0001; power++) {
                ticks.add(power < 0 ? 1 / Math.pow(10, -power) : Math.pow(10, power));
            }
            return ticks;
        }
        double step = step();
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            ticks.add(tick);
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
