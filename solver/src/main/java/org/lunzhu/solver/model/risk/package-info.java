/** How dangerous a site is, and the facts from which that is graded. */
@NullMarked
package org.lunzhu.solver.model.risk;

import org.jspecify.annotations.NullMarked;
