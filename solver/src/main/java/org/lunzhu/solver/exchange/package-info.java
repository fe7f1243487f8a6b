/** Whole teams sent from agency to agency: what an exchange costs at least, and the best one where that can be proven. */
@NullMarked
package org.lunzhu.solver.exchange;

import org.jspecify.annotations.NullMarked;
