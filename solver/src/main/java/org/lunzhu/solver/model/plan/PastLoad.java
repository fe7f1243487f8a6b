package org.lunzhu.solver.model.plan;

import org.lunzhu.solver.model.Supervisor;

/**
 * The work a supervisor did in the periods right before the first one that count for balance.
 *
 * @param supervisor who
 * @param loadPercent 100 for each of those periods in which the supervisor was posted
 */
public record PastLoad(Supervisor supervisor, int loadPercent) {

    /** How many periods before the first one count. */
    public static final int PERIODS = 4;
}
