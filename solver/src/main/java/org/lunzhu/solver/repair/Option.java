package org.lunzhu.solver.repair;

import java.util.Set;

/**
 * Somebody who could take a seat.
 *
 * @param worker who, and for which agency
 * @param training qualifications the person must be trained for first
 */
record Option(Worker worker, Set<String> training) {}
