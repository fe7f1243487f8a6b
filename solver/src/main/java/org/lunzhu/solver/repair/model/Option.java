package org.lunzhu.solver.repair.model;

import java.util.Set;
import org.lunzhu.solver.repair.problem.Worker;

/**
 * Somebody who could take a seat.
 *
 * @param worker who, and for which agency
 * @param training qualifications the person must be trained for first
 */
record Option(Worker worker, Set<String> training) {}
