package org.lunzhu.solver.repair;

/** Whether things can all hold. */
enum Answer {
    POSSIBLE,
    IMPOSSIBLE,
    /** The search for it ended at its limit. */
    UNKNOWN
}
