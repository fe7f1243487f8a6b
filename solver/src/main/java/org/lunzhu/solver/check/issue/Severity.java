package org.lunzhu.solver.check.issue;

/** How much an issue stands in the way. */
public enum Severity {
    /** No plan can be made or read until it is put right. */
    ERROR,
    /** A plan can be made, but perhaps not the one that is meant. */
    WARNING
}
