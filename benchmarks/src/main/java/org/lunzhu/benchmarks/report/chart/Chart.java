package org.lunzhu.benchmarks.report.chart;

import java.util.List;

/**
 * Lines over two axes.
 *
 * @param title what it shows, for those who cannot see it
 * @param x the axis to the right
 * @param y the axis upwards
 * @param lines the lines, the last one on top
 */
public record Chart(String title, Axis x, Axis y, List<Line> lines) {

    /** How points become a line. */
    public enum Form {
        /** A value holds until the next one. */
        STEPS,
        /** Straight from point to point. */
        STRAIGHT,
        /** Straight and dashed. */
        DASHED,
        /** Points alone. */
        DOTS
    }

    /**
     * One line.
     *
     * @param name for the legend; empty for none
     * @param style name of its class of colour
     */
    public record Line(String name, String style, Form form, List<PowerLaw.Sample> samples) {}

    public Chart {
        lines = List.copyOf(lines);
    }
}
