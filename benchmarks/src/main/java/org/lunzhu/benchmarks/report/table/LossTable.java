package org.lunzhu.benchmarks.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.report.text.Grid;

/** Every run in which somebody had a better score than Lunzhu, from the same seed in the same time. */
public final class LossTable {

    private final Standings standings;

    public LossTable(Standings standings) {
        this.standings = standings;
    }

    public Grid grid() {
        List<List<String>> rows = new ArrayList<>();
        for (Standings.Trial trial : standings.trials()) {
            for (Row own : standings.rows(trial, Field.LUNZHU)) {
                standings.rows(trial).stream()
                        .filter(other -> isBetter(other, own))
                        .forEach(other -> rows.add(row(own, other)));
            }
        }
        if (rows.isEmpty()) {
            rows.add(List.of("nowhere", "", "", "", "", ""));
        }
        return new Grid("Where Lunzhu loses", List.of("dataset", "limit", "seed", "to", "their score", "Lunzhu"), rows);
    }

    private static boolean isBetter(Row other, Row own) {
        boolean comparable =
                other.run().seed() == own.run().seed() && other.outcome().isSound();
        return comparable
                && (!own.outcome().isSound()
                        || Standings.score(other.outcome()).compareTo(Standings.score(own.outcome())) > 0);
    }

    private static List<String> row(Row own, Row other) {
        return List.of(
                own.run().dataset(),
                own.run().limit(),
                String.valueOf(own.run().seed()),
                Field.valueOf(other.run().contestant()).title(),
                Standings.score(other.outcome()).toString(),
                own.outcome().isSound()
                        ? Standings.score(own.outcome()).toString()
                        : "failed: " + Objects.requireNonNullElse(own.outcome().failure(), "unknown"));
    }
}
