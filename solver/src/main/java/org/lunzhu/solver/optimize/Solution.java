package org.lunzhu.solver.optimize;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.Plan;

/**
 * What an optimizer came to.
 *
 * @param plan the best plan found, with its score
 * @param proof what was proven of it on the way; null where there was no time for all parts, or nothing can be proven
 */
public record Solution(Plan plan, @Nullable Proof proof) {}
