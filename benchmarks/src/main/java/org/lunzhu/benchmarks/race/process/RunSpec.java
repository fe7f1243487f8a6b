package org.lunzhu.benchmarks.race.process;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Run;
import org.lunzhu.benchmarks.race.result.Size;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Completeness;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.verify.IndependentScorer;

/**
 * One run: who on what, from which seed, for how long.
 *
 * @param source name of the dataset
 * @param contestant who
 * @param limit when the contestant has to be done
 * @param seed seed of every random choice
 */
public record RunSpec(Source source, Field contestant, Limit limit, long seed) {

    public Run run() {
        return new Run(source.name(), seed, limit.toString(), contestant.name());
    }

    /**
     * Runs it and has the plan scored twice; a contestant that fails has an outcome too.
     *
     * @param proof how long to look for a bound after the run, which is not counted
     */
    Outcome measure(Dataset dataset, Telling telling, Duration proof) {
        Plan empty = PlanBuilder.of(dataset).build();
        telling.size(Size.of(empty));
        Memory memory = Memory.watch();
        Stopwatch course = new Stopwatch(telling);
        try {
            Plan plan = contestant.contestant().plan(empty, limit, seed, course);
            double seconds = course.seconds();
            return judge(plan, course, seconds, memory, proof);
        } catch (RuntimeException e) {
            return Outcome.failed(e.getClass().getSimpleName());
        }
    }

    private static Outcome judge(Plan plan, Stopwatch course, double seconds, Memory memory, Duration proof) {
        Long heap = memory.heapMiB();
        Long process = memory.processMiB();
        HardMediumSoftLongScore score = new Scorer().score(plan);
        HardMediumSoftLongScore again = IndependentScorer.score(plan).score();
        course.ended(seconds, score);
        boolean complete = Completeness.of(plan).isComplete();
        boolean audited = again.equals(score);
        return new Outcome(
                score.hardScore(),
                score.mediumScore(),
                score.softScore(),
                complete ? bound(plan, course, proof) : null,
                complete,
                audited,
                seconds,
                heap,
                process,
                audited ? null : "the independent scorer says %s".formatted(again));
    }

    private static @Nullable Long bound(Plan plan, Stopwatch course, Duration proof) {
        Long known = course.bound();
        if (proof.isZero()) {
            return known;
        }
        long end = System.nanoTime() + proof.toNanos();
        OptionalLong proven = Bound.prove(plan, () -> System.nanoTime() > end);
        if (proven.isEmpty()) {
            return known;
        }
        return known == null ? proven.getAsLong() : Math.min(known, proven.getAsLong());
    }
}
