/** What one more posting costs, as the flow networks need it. */
@NullMarked
package org.lunzhu.solver.score.price;

import org.jspecify.annotations.NullMarked;
