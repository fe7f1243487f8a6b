package org.lunzhu.office.problem;

/** How much a problem stands in the way. */
public enum Severity {
    /** The value was not read. */
    ERROR,
    /** The value was read, and somebody must say that this is right. */
    WARNING,
    /** For information; nobody needs to do anything. */
    INFO
}
