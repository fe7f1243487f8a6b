/** A plan as the solver works on it, with posts, teams and seats, and as it is written down. */
@NullMarked
package org.lunzhu.solver.model.plan;

import org.jspecify.annotations.NullMarked;
