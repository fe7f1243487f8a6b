/** What is to be filled: seats of teams, who is there already, and what sending people costs. */
@NullMarked
package org.lunzhu.solver.itinerary.demand;

import org.jspecify.annotations.NullMarked;
