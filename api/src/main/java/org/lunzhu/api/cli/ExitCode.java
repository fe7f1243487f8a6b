package org.lunzhu.api.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.lunzhu.solver.explain.PlanSummary;

/** What the program tells the shell that started it. */
final class ExitCode {

    /** Done, and nothing is left to do. */
    static final int FINE = 0;

    /** Done, but seats are empty or hard rules broken. */
    static final int INCOMPLETE = 1;

    /** Not done: the arguments or the files are wrong. */
    static final int ERROR = 2;

    private ExitCode() {}

    /** What a plan with that score is worth. */
    static int of(HardMediumSoftLongScore score, PlanSummary summary) {
        return summary.isComplete(score) ? FINE : INCOMPLETE;
    }
}
