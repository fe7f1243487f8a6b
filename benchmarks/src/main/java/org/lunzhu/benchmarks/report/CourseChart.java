package org.lunzhu.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Point;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.report.chart.Axis;
import org.lunzhu.benchmarks.report.chart.Chart;
import org.lunzhu.benchmarks.report.chart.PowerLaw;
import org.lunzhu.benchmarks.report.chart.Styles;
import org.lunzhu.benchmarks.report.table.Standings;

/** The best soft cost over time on one dataset, under its longest limit, from its first seed. */
final class CourseChart {

    private static final double FIRST_MOMENT = 0.1;
    private static final double LEAST_MARGIN = 5;

    private final Standings standings;

    CourseChart(Standings standings) {
        this.standings = standings;
    }

    /** The chart; empty where nobody has a plan that leaves as little undone as the best one. */
    Optional<Chart> of(String dataset) {
        List<Row> rows = longest(dataset);
        Optional<Row> best = standings.best(dataset);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        double until = seconds(rows);
        List<Chart.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            List<PowerLaw.Sample> samples = samples(row, best.get(), until);
            if (!samples.isEmpty()) {
                lines.add(new Chart.Line(title(row), style(row), Chart.Form.STEPS, samples));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(chart(dataset, lines, until));
    }

    private List<Row> longest(String dataset) {
        List<Standings.Trial> trials = standings.trials().stream()
                .filter(trial -> trial.dataset().equals(dataset))
                .toList();
        List<Row> rows = standings.rows(trials.get(trials.size() - 1));
        long seed = rows.stream().mapToLong(row -> row.run().seed()).min().orElse(0);
        return rows.stream()
                .filter(row -> row.run().seed() == seed && row.outcome().isSound())
                .sorted(Comparator.comparing(row -> Field.valueOf(row.run().contestant())))
                .toList();
    }

    private static double seconds(List<Row> rows) {
        OptionalDouble longest = rows.stream()
                .mapToDouble(row -> Objects.requireNonNull(row.outcome().seconds()))
                .max();
        Limit limit = Limit.parse(rows.isEmpty() ? "1 s" : rows.get(0).run().limit());
        double known = limit.isTime() ? limit.count() : 1;
        return Math.max(2 * FIRST_MOMENT, Math.max(known, longest.orElse(1)));
    }

    /** Costs of plans that leave as little undone as the best one, until the end of the run. */
    private List<PowerLaw.Sample> samples(Row row, Row best, double until) {
        List<PowerLaw.Sample> samples = new ArrayList<>();
        for (Point point : standings.points(row.run())) {
            if (point.soft() != null
                    && Objects.equals(point.hard(), best.outcome().hard())
                    && Objects.equals(point.medium(), best.outcome().medium())) {
                samples.add(new PowerLaw.Sample(point.seconds(), -point.soft()));
            }
        }
        if (!samples.isEmpty()) {
            samples.add(
                    new PowerLaw.Sample(until, samples.get(samples.size() - 1).y()));
        }
        return samples;
    }

    private Chart chart(String dataset, List<Chart.Line> lines, double until) {
        OptionalLong bound = standings.bound(dataset);
        double least = lines.stream().mapToDouble(CourseChart::last).min().orElse(0);
        double most = lines.stream().mapToDouble(CourseChart::last).max().orElse(1);
        double low = bound.isPresent() ? Math.min(least, -bound.getAsLong()) : least;
        double margin = Math.max(LEAST_MARGIN, (most - low) / 8);
        List<Chart.Line> all = new ArrayList<>();
        lines.forEach(line -> all.add(below(most + margin, line)));
        if (bound.isPresent()) {
            double cost = -bound.getAsLong();
            List<PowerLaw.Sample> level =
                    List.of(new PowerLaw.Sample(FIRST_MOMENT, cost), new PowerLaw.Sample(until, cost));
            all.add(0, new Chart.Line("Bound", "bound", Chart.Form.DASHED, level));
        }
        return new Chart(
                "Best soft cost over time on " + dataset,
                new Axis("seconds since the start", FIRST_MOMENT, until, true),
                new Axis("soft cost", low - margin, most + margin, false),
                all);
    }

    /** The line from where it comes into sight. */
    private static Chart.Line below(double most, Chart.Line line) {
        List<PowerLaw.Sample> seen =
                line.samples().stream().filter(sample -> sample.y() <= most).toList();
        return new Chart.Line(line.name(), line.style(), line.form(), seen);
    }

    private static double last(Chart.Line line) {
        return line.samples().get(line.samples().size() - 1).y();
    }

    private static String title(Row row) {
        return Field.valueOf(row.run().contestant()).title();
    }

    private static String style(Row row) {
        return Styles.of(Field.valueOf(row.run().contestant()));
    }
}
