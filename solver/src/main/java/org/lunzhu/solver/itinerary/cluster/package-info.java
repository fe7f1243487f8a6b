/** Limits raised by what people of a few agencies share: pairs who meet again, and teams without seniors. */
@NullMarked
package org.lunzhu.solver.itinerary.cluster;

import org.jspecify.annotations.NullMarked;
