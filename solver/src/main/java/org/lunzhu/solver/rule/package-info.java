/** The rule catalogue with its weights, the amount of every rule, and the constraints that score a plan. */
@NullMarked
package org.lunzhu.solver.rule;

import org.jspecify.annotations.NullMarked;
