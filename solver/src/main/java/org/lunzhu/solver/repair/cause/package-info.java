/** The members of a conflict: wishes, facts and rules that cannot all hold, in words. */
@NullMarked
package org.lunzhu.solver.repair.cause;

import org.jspecify.annotations.NullMarked;
