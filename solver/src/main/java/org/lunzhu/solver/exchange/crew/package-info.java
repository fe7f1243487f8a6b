/** Whom of its people an agency sends to a team, at the least cost. */
@NullMarked
package org.lunzhu.solver.exchange.crew;

import org.jspecify.annotations.NullMarked;
