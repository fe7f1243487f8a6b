/** Themes of what can be wrong with ids, places, periods, parameters and weights. */
@NullMarked
package org.lunzhu.solver.check.basics;

import org.jspecify.annotations.NullMarked;
