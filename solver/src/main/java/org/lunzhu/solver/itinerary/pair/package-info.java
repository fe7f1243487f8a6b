/** What pairs of people who meet again cost at least, by counting. */
@NullMarked
package org.lunzhu.solver.itinerary.pair;

import org.jspecify.annotations.NullMarked;
