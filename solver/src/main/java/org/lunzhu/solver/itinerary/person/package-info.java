/** One person's part: the demands one could meet, and what itineraries of one's own cost. */
@NullMarked
package org.lunzhu.solver.itinerary.person;

import org.jspecify.annotations.NullMarked;
