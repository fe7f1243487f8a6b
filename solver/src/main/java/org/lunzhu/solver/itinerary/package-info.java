/** Who is where in every period: choosing one itinerary for each person, with the prices that prove how good a choice is. */
@NullMarked
package org.lunzhu.solver.itinerary;

import org.jspecify.annotations.NullMarked;
