/** The threads of a search, as many as are set and no more. */
@NullMarked
package org.lunzhu.solver.thread;

import org.jspecify.annotations.NullMarked;
