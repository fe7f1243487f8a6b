/** Blocks of a part that are solved anew, and how their kinds and sizes are chosen. */
@NullMarked
package org.lunzhu.solver.optimize.block;

import org.jspecify.annotations.NullMarked;
