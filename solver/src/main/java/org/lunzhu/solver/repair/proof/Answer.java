package org.lunzhu.solver.repair.proof;

/** Whether members can all hold. */
public enum Answer {
    POSSIBLE,
    IMPOSSIBLE,
    /** The search for it ended at its limit. */
    UNKNOWN
}
