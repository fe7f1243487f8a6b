package org.lunzhu.benchmarks.race.process;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.jspecify.annotations.Nullable;
import org.lunzhu.benchmarks.contestant.Course;

/** Tells when a contestant reached what, from the moment it is made; only what is better than before. */
final class Stopwatch implements Course {

    private final long start = System.nanoTime();
    private final Telling telling;
    private @Nullable HardMediumSoftLongScore best;
    private @Nullable Long bound;

    Stopwatch(Telling telling) {
        this.telling = telling;
    }

    /** Seconds since the start, to the hundredth. */
    double seconds() {
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    @Override
    public synchronized void reached(HardMediumSoftLongScore score) {
        tell(seconds(), score);
    }

    /** What the scorers say in the end, which is told in any case. */
    synchronized void ended(double seconds, HardMediumSoftLongScore score) {
        best = null;
        tell(seconds, score);
    }

    private void tell(double seconds, HardMediumSoftLongScore score) {
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            telling.score(seconds, score.hardScore(), score.mediumScore(), score.softScore());
        }
    }

    @Override
    public synchronized void bounded(long softBound) {
        if (bound == null || softBound < bound) {
            bound = softBound;
            telling.bound(seconds(), softBound);
        }
    }

    /** The best bound so far; null where none is proven. */
    synchronized @Nullable Long bound() {
        return bound;
    }
}
