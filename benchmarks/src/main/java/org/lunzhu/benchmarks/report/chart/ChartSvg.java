package org.lunzhu.benchmarks.report.chart;

import java.util.Locale;
import org.lunzhu.benchmarks.report.text.Html;
import org.lunzhu.benchmarks.report.text.Numbers;

/** Draws a chart as SVG whose colours follow the page and whose text stays text. */
public final class ChartSvg {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 330;
    private static final int LEFT = 76;
    private static final int RIGHT = 26;
    private static final int TOP = 12;
    private static final int BOTTOM = 46;

    private final Chart chart;
    private final StringBuilder svg = new StringBuilder();

    private ChartSvg(Chart chart) {
        this.chart = chart;
    }

    public static String of(Chart chart) {
        return new ChartSvg(chart).draw();
    }

    private String draw() {
        put("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">", WIDTH, HEIGHT, Html.text(chart.title()));
        chart.x().ticks().forEach(this::addTickX);
        chart.y().ticks().forEach(this::addTickY);
        put(
                "<text class=\"title\" x=\"%d\" y=\"%d\">%s</text>",
                LEFT, HEIGHT - 6, Html.text(chart.x().title()));
        put(
                "<text class=\"title\" transform=\"translate(14 %d) rotate(-90)\">%s</text>",
                HEIGHT - BOTTOM, Html.text(chart.y().title()));
        chart.lines().forEach(this::addLine);
        return svg.append("</svg>\n").toString();
    }

    private void addTickX(double value) {
        double x = x(value);
        put("<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x, x, TOP, HEIGHT - BOTTOM);
        put(
                "<text class=\"tick\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%s</text>",
                x, HEIGHT - BOTTOM + 18, Numbers.tick(value));
    }

    private void addTickY(double value) {
        double y = y(value);
        put("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y, y);
        put(
                "<text class=\"tick\" text-anchor=\"end\" x=\"%d\" y=\"%.1f\">%s</text>",
                LEFT - 6, y + 4, Numbers.tick(value));
    }

    private void addLine(Chart.Line line) {
        if (line.form() == Chart.Form.DOTS) {
            for (PowerLaw.Sample sample : line.samples()) {
                put(
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s: %s</title></circle>",
                        line.style(), x(sample.x()), y(sample.y()), Html.text(line.name()), label(sample));
            }
        } else if (!line.samples().isEmpty()) {
            String dashed = line.form() == Chart.Form.DASHED ? " dashed" : "";
            put(
                    "<path class=\"%s%s\" d=\"%s\"><title>%s</title></path>",
                    line.style(), dashed, path(line), Html.text(line.name()));
        }
    }

    private static String label(PowerLaw.Sample sample) {
        return "%s, %s".formatted(Numbers.whole(sample.x()), Numbers.seconds(sample.y()));
    }

    private String path(Chart.Line line) {
        StringBuilder path = new StringBuilder();
        for (PowerLaw.Sample sample : line.samples()) {
            String target = String.format(Locale.ROOT, "%.1f %.1f", x(sample.x()), y(sample.y()));
            if (path.length() == 0) {
                path.append("M").append(target);
            } else if (line.form() == Chart.Form.STEPS) {
                path.append(String.format(Locale.ROOT, "H%.1fV%.1f", x(sample.x()), y(sample.y())));
            } else {
                path.append("L").append(target);
            }
        }
        return path.toString();
    }

    private double x(double value) {
        return LEFT + chart.x().place(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - chart.y().place(value) * (HEIGHT - TOP - BOTTOM);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the formats are all above
    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
