/** Other plans about as good as the best, and how far the weights can move before another plan is better. */
@NullMarked
package org.lunzhu.solver.alternative;

import org.jspecify.annotations.NullMarked;
