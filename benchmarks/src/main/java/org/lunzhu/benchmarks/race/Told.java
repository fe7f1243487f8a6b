package org.lunzhu.benchmarks.race;

import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.race.result.Run;

/** A row as it is told while more are measured. */
public final class Told {

    private Told() {}

    /** One line. */
    public static String of(Row row) {
        Run run = row.run();
        return "%s, seed %d, %s: %s %s"
                .formatted(run.dataset(), run.seed(), run.limit(), run.contestant(), result(row.outcome()));
    }

    private static String result(Outcome outcome) {
        if (outcome.failure() != null) {
            return "failed: " + outcome.failure();
        }
        return "%dhard/%dmedium/%dsoft after %.1f s"
                .formatted(outcome.hard(), outcome.medium(), outcome.soft(), outcome.seconds());
    }
}
