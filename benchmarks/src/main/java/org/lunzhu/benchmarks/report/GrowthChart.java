package org.lunzhu.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.report.chart.Axis;
import org.lunzhu.benchmarks.report.chart.Chart;
import org.lunzhu.benchmarks.report.chart.PowerLaw;
import org.lunzhu.benchmarks.report.chart.Styles;
import org.lunzhu.benchmarks.report.table.Growth;

/** The time to a milestone over the number of seats, both logarithmic, with the fitted laws. */
final class GrowthChart {

    private final Growth growth;

    GrowthChart(Growth growth) {
        this.growth = growth;
    }

    /** The chart; empty where nobody got there. */
    Optional<Chart> of(Growth.Milestone milestone) {
        List<Chart.Line> lines = new ArrayList<>();
        for (Field contestant : Field.values()) {
            List<PowerLaw.Sample> samples = growth.samples(contestant, milestone);
            if (!samples.isEmpty()) {
                Growth.law(samples).ifPresent(law -> lines.add(line(contestant, law, samples)));
                lines.add(new Chart.Line(contestant.title(), Styles.of(contestant), Chart.Form.DOTS, samples));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(chart(milestone, lines));
    }

    private static Chart.Line line(Field contestant, PowerLaw law, List<PowerLaw.Sample> samples) {
        List<PowerLaw.Sample> fitted = samples.stream()
                .map(sample -> new PowerLaw.Sample(sample.x(), law.at(sample.x())))
                .toList();
        String name = "%s: %s s".formatted(contestant.title(), law);
        return new Chart.Line(name, Styles.of(contestant), Chart.Form.DASHED, fitted);
    }

    private static Chart chart(Growth.Milestone milestone, List<Chart.Line> lines) {
        return new Chart(
                "Seconds until " + milestone.title(),
                axis("seats", lines, PowerLaw.Sample::x),
                axis("seconds", lines, PowerLaw.Sample::y),
                lines);
    }

    /** From the power of ten below to the one above. */
    private static Axis axis(String title, List<Chart.Line> lines, ToDoubleFunction<PowerLaw.Sample> value) {
        double low = lines.stream()
                .flatMap(line -> line.samples().stream())
                .mapToDouble(value)
                .min()
                .orElse(1);
        double high = lines.stream()
                .flatMap(line -> line.samples().stream())
                .mapToDouble(value)
                .max()
                .orElse(10);
        double from = Math.pow(10, Math.floor(Math.log10(low)));
        return new Axis(title, from, Math.max(from * 10, Math.pow(10, Math.ceil(Math.log10(high)))), true);
    }
}
