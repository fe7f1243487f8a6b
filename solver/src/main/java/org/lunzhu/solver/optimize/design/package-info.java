/** Plans in which who meets whom decides: combinatorial designs, by annealing and with prescribed symmetry. */
@NullMarked
package org.lunzhu.solver.optimize.design;

import org.jspecify.annotations.NullMarked;
