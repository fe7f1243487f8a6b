/** What a score is made of, why a supervisor may or may not take a seat, and how two plans differ. */
@NullMarked
package org.lunzhu.solver.explain;

import org.jspecify.annotations.NullMarked;
