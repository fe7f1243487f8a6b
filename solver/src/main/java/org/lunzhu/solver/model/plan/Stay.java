package org.lunzhu.solver.model.plan;

import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;

/**
 * One period of one supervisor at one site, in the plan or before it.
 *
 * @param supervisor who
 * @param site where
 * @param periodIndex when: from 0 in the plan, −1 for the period right before the first
 */
public record Stay(Supervisor supervisor, Site site, int periodIndex) {}
