/** A part in which every team comes from one agency, and where its teams can go. */
@NullMarked
package org.lunzhu.solver.exchange.problem;

import org.jspecify.annotations.NullMarked;
