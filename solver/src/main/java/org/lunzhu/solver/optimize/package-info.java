/** From a plan with empty seats to a good one: construction by flow, then local search over legal moves. */
@NullMarked
package org.lunzhu.solver.optimize;

import org.jspecify.annotations.NullMarked;
