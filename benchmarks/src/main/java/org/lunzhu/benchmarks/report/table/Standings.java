package org.lunzhu.benchmarks.report.table;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Point;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.race.result.Run;

/** Questions to what was measured. */
public final class Standings {

    private final List<Row> rows;
    private final List<Point> points;

    public Standings(Results results) {
        rows = results.rows();
        points = results.points();
    }

    /**
     * The runs on one dataset under one limit.
     *
     * @param dataset the dataset
     * @param limit the limit
     */
    public record Trial(String dataset, String limit) {}

    /** The datasets that were measured, in the order of {@link Source}. */
    public List<String> datasets() {
        return Arrays.stream(Source.values())
                .map(Source::name)
                .filter(name ->
                        rows.stream().anyMatch(row -> row.run().dataset().equals(name)))
                .toList();
    }

    /** Dataset by dataset, from the shortest limit to the longest. */
    public List<Trial> trials() {
        return datasets().stream().flatMap(this::trials).toList();
    }

    private Stream<Trial> trials(String dataset) {
        return rows(dataset)
                .map(row -> row.run().limit())
                .distinct()
                .sorted(Comparator.comparingInt(limit -> Limit.parse(limit).count()))
                .map(limit -> new Trial(dataset, limit));
    }

    public Stream<Row> rows(String dataset) {
        return rows.stream().filter(row -> row.run().dataset().equals(dataset));
    }

    public List<Row> rows(Trial trial) {
        return rows(trial.dataset())
                .filter(row -> row.run().limit().equals(trial.limit()))
                .toList();
    }

    public List<Row> rows(Trial trial, Field contestant) {
        return rows(trial).stream()
                .filter(row -> row.run().contestant().equals(contestant.name()))
                .toList();
    }

    public List<Point> points(Run run) {
        return points.stream().filter(point -> point.run().equals(run)).toList();
    }

    /** The tightest bound that anybody proved for complete plans of the dataset. */
    public OptionalLong bound(String dataset) {
        return rows(dataset)
                .filter(row -> row.outcome().isSound())
                .map(row -> row.outcome().bound())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .min();
    }

    /** The row with the best score on the dataset. */
    public Optional<Row> best(String dataset) {
        return rows(dataset)
                .filter(row -> row.outcome().isSound())
                .max(Comparator.comparing(row -> score(row.outcome())));
    }

    /** The score of a sound outcome. */
    static HardMediumSoftLongScore score(Outcome outcome) {
        return HardMediumSoftLongScore.of(
                Objects.requireNonNull(outcome.hard()),
                Objects.requireNonNull(outcome.medium()),
                Objects.requireNonNull(outcome.soft()));
    }

    /** 100 × (bound − soft) / |bound|. */
    static double gapPercent(long soft, long bound) {
        return 100.0 * (bound - soft) / Math.max(1.0, Math.abs((double) bound));
    }

    /** Whether nothing is left undone, so that bounds apply. */
    static boolean isComplete(Row row) {
        Outcome outcome = row.outcome();
        return outcome.isSound() && Boolean.TRUE.equals(outcome.complete()) && Objects.equals(outcome.medium(), 0L);
    }
}
