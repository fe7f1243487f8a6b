/** How far the weights can move before another plan is better. */
@NullMarked
package org.lunzhu.solver.alternative.sensitivity;

import org.jspecify.annotations.NullMarked;
