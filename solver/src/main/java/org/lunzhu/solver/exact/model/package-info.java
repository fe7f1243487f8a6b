/** Every rule as constraints over who takes which seat, by theme, level by level. */
@NullMarked
package org.lunzhu.solver.exact.model;

import org.jspecify.annotations.NullMarked;
