/** Network flow and linear programs, by OR-Tools. */
@NullMarked
package org.lunzhu.solver.flow;

import org.jspecify.annotations.NullMarked;
