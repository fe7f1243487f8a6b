package org.lunzhu.solver.model;

/**
 * A supervisor who is available in a period and could be posted in it.
 *
 * @param supervisor who
 * @param period the period
 * @param periodIndex its index, from 0
 */
public record Availability(Supervisor supervisor, Period period, int periodIndex) {}
