/** Local search over moves that can be legal. */
@NullMarked
package org.lunzhu.solver.move;

import org.jspecify.annotations.NullMarked;
