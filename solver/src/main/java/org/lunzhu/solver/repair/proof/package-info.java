/** Whether things can all hold, and the conflicts among them. */
@NullMarked
package org.lunzhu.solver.repair.proof;

import org.jspecify.annotations.NullMarked;
