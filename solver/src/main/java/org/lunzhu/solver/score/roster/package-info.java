/** Who is where when, in quick answers. */
@NullMarked
package org.lunzhu.solver.score.roster;

import org.jspecify.annotations.NullMarked;
