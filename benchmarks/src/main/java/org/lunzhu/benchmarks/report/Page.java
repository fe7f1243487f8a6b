package org.lunzhu.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.report.chart.Chart;
import org.lunzhu.benchmarks.report.chart.ChartSvg;
import org.lunzhu.benchmarks.report.chart.Styles;
import org.lunzhu.benchmarks.report.table.DatasetTable;
import org.lunzhu.benchmarks.report.table.GapTable;
import org.lunzhu.benchmarks.report.table.Growth;
import org.lunzhu.benchmarks.report.table.LossTable;
import org.lunzhu.benchmarks.report.table.MemoryTable;
import org.lunzhu.benchmarks.report.table.Standings;
import org.lunzhu.benchmarks.report.text.Grid;
import org.lunzhu.benchmarks.report.text.Html;

/** Everything on one page that needs no network. */
final class Page {

    private final Results results;
    private final Standings standings;
    private final StringBuilder html = new StringBuilder();

    private Page(Results results) {
        this.results = results;
        standings = new Standings(results);
    }

    static String of(Results results) throws IOException {
        return new Page(results).write();
    }

    private String write() throws IOException {
        html.append("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Lunzhu benchmarks</title>
                <style>
                %s</style></head><body><main>
                <h1>Lunzhu benchmarks</h1>
                <p>%s</p>
                """.formatted(css(), Html.text(introduction())));
        add(new GapTable(standings).grid());
        add(new LossTable(standings).grid());
        addCourses();
        addGrowth();
        add(new MemoryTable(standings).grid());
        add(new DatasetTable(standings).grid());
        return html.append("</main></body></html>\n").toString();
    }

    private static String css() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String introduction() {
        Set<String> machines = new TreeSet<>();
        Set<String> commits = new TreeSet<>();
        results.rows().forEach(row -> {
            machines.add(row.setting().machine());
            commits.add(row.setting().commit());
        });
        long disagreeing = results.rows().stream()
                .filter(row -> Boolean.FALSE.equals(row.outcome().audited()))
                .count();
        return "%d runs on %s; version %s. Every plan is scored by Timefold's constraint streams and by an independent scorer; they disagree on %d."
                .formatted(results.rows().size(), String.join("; ", machines), String.join(", ", commits), disagreeing);
    }

    private void add(Grid grid) {
        html.append("<h2>").append(Html.text(grid.title())).append("</h2>\n").append(grid.toHtml());
    }

    private void addCourses() {
        html.append(
                "<h2>Best soft cost over time</h2>\n<p>Plans that leave as little undone as the best one. First seed, longest limit.</p>\n");
        html.append(legend()).append("<div class=\"charts\">\n");
        for (String dataset : standings.datasets()) {
            new CourseChart(standings).of(dataset).ifPresent(chart -> addFigure(dataset, chart));
        }
        html.append("</div>\n");
    }

    private void addGrowth() {
        Growth growth = new Growth(standings);
        Grid grid = growth.grid();
        if (!grid.rows().isEmpty()) {
            add(grid);
            html.append(legend()).append("<div class=\"charts\">\n");
            for (Growth.Milestone milestone : Growth.Milestone.values()) {
                new GrowthChart(growth).of(milestone).ifPresent(chart -> addFigure(chart.title(), chart));
            }
            html.append("</div>\n");
        }
    }

    private void addFigure(String title, Chart chart) {
        html.append("<figure><figcaption>")
                .append(Html.text(title))
                .append("</figcaption>\n")
                .append(ChartSvg.of(chart))
                .append("</figure>\n");
    }

    private static String legend() {
        StringBuilder legend = new StringBuilder("<ul class=\"legend\">");
        List.of(Field.values())
                .forEach(field -> legend.append(
                        "<li class=\"%s\">%s</li>".formatted(Styles.of(field), Html.text(field.title()))));
        return legend.append("<li class=\"bound\">Bound</li></ul>\n").toString();
    }
}
