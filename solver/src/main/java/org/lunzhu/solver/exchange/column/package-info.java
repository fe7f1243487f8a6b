/** The limit of an exchange by column generation over where agencies send their teams. */
@NullMarked
package org.lunzhu.solver.exchange.column;

import org.jspecify.annotations.NullMarked;
