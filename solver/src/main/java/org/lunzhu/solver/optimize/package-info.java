/** From a plan with empty seats to a good one: construction by flow, exact blocks, local search over legal moves, proof. */
@NullMarked
package org.lunzhu.solver.optimize;

import org.jspecify.annotations.NullMarked;
