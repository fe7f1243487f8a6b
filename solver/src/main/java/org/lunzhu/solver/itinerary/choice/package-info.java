/** Choosing one itinerary for everybody as an integer program. */
@NullMarked
package org.lunzhu.solver.itinerary.choice;

import org.jspecify.annotations.NullMarked;
