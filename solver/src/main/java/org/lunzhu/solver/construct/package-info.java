/** A first plan: period by period at the least cost. */
@NullMarked
package org.lunzhu.solver.construct;

import org.jspecify.annotations.NullMarked;
