/** Small parts as one exact model: the best plan there is, and the proof that it is. */
@NullMarked
package org.lunzhu.solver.exact;

import org.jspecify.annotations.NullMarked;
