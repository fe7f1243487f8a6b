/** The limit by column generation: a master program, its prices, and the columns that improve it. */
@NullMarked
package org.lunzhu.solver.itinerary.columns;

import org.jspecify.annotations.NullMarked;
