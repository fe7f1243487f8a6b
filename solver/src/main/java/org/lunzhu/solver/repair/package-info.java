/** Why seats cannot be filled, as smallest sets of members that exclude one another, and what to change at what price. */
@NullMarked
package org.lunzhu.solver.repair;

import org.jspecify.annotations.NullMarked;
