/** The same score kept up to date posting by posting: every rule's amount in one place. */
@NullMarked
package org.lunzhu.solver.score.incremental;

import org.jspecify.annotations.NullMarked;
