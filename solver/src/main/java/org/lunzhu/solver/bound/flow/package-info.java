/** Limits that follow from flows over all periods, where everybody may hold several seats. */
@NullMarked
package org.lunzhu.solver.bound.flow;

import org.jspecify.annotations.NullMarked;
