package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** Hears how a contestant gets on; may be called from any thread. */
public interface Course {

    /** Hears nothing. */
    Course SILENT = new Course() {
        @Override
        public void reached(HardMediumSoftLongScore score) {}

        @Override
        public void bounded(long softBound) {}
    };

    /** It now has a plan with that score. */
    void reached(HardMediumSoftLongScore score);

    /** It has proven that no plan with 0 hard and 0 medium has a better soft score. */
    void bounded(long softBound);
}
