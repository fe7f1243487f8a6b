/** A few people who share out their seats anew over all periods. */
@NullMarked
package org.lunzhu.solver.itinerary.block;

import org.jspecify.annotations.NullMarked;
