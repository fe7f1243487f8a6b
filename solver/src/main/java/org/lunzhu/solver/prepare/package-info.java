/** From a checked dataset to a plan with empty seats: circuits, posts, teams, seats and who is eligible for each. */
@NullMarked
package org.lunzhu.solver.prepare;

import org.jspecify.annotations.NullMarked;
