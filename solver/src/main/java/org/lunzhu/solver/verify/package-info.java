/** The score once more, from the text of the rules alone. */
@NullMarked
package org.lunzhu.solver.verify;

import org.jspecify.annotations.NullMarked;
