/** Minimum-cost flows, linear programs and constraint programs, solved by OR-Tools. */
@NullMarked
package org.lunzhu.solver.ortools;

import org.jspecify.annotations.NullMarked;
