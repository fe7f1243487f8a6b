package org.lunzhu.benchmarks;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lunzhu.benchmarks.contestant.Field;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.explain.Scorer;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;

/**
 * One run: who on what, from which seed, for how long.
 *
 * @param source the dataset
 * @param contestant who
 * @param limit when the contestant has to be done
 * @param seed seed of every random choice
 */
record Heat(Source source, Field contestant, Limit limit, long seed) {

    /** What tells this run from others. */
    String key() {
        return Row.key(source.name(), seed, limit.toString(), contestant.name());
    }

    /** Runs it and has the plan scored by everybody's scorer; a run that fails is a row too. */
    Row measure(Dataset dataset, Scorer scorer, Setting setting) {
        Plan empty = PlanBuilder.of(dataset).build();
        int seats = empty.getSeats().size();
        long start = System.nanoTime();
        try {
            Plan plan = contestant.contestant().plan(empty, limit, seed);
            double seconds = Math.round((System.nanoTime() - start) / 1e7) / 100.0;
            HardMediumSoftLongScore score = scorer.score(plan);
            boolean complete = PlanSummary.of(plan).isComplete(score);
            return row(dataset, seats, setting)
                    .reached(score.hardScore(), score.mediumScore(), score.softScore(), complete, seconds);
        } catch (RuntimeException e) {
            return row(dataset, seats, setting).failed(e.getClass().getSimpleName());
        }
    }

    private Row row(Dataset dataset, int seats, Setting setting) {
        return new Row(
                source.name(),
                dataset.sites().size(),
                seats,
                seed,
                limit.toString(),
                contestant.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                setting.commit(),
                setting.machine(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
