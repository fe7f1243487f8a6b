/** Texts that are refused, hard to see, or taken for one another. */
@NullMarked
package org.lunzhu.solver.check.text;

import org.jspecify.annotations.NullMarked;
