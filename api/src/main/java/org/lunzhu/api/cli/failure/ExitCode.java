package org.lunzhu.api.cli.failure;

import org.lunzhu.solver.score.Completeness;

/** What the program tells the shell that started it. */
public final class ExitCode {

    /** Done, and nothing is left to do. */
    public static final int FINE = 0;

    /** Done, but hard rules are broken, seats empty, or work left undone. */
    public static final int INCOMPLETE = 1;

    /** Not done: the arguments or the files are wrong. */
    public static final int ERROR = 2;

    private ExitCode() {}

    /** What a plan is worth. */
    public static int of(Completeness completeness) {
        return completeness.isComplete() ? FINE : INCOMPLETE;
    }
}
