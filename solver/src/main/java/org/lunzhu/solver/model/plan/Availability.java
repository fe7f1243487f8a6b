package org.lunzhu.solver.model.plan;

import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Supervisor;

/**
 * A supervisor who is available in a period and could be posted in it.
 *
 * @param supervisor who
 * @param period the period
 * @param periodIndex its index, from 0
 */
public record Availability(Supervisor supervisor, Period period, int periodIndex) {}
