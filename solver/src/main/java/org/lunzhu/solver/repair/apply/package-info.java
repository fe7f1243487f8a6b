/** A dataset changed as repairs say. */
@NullMarked
package org.lunzhu.solver.repair.apply;

import org.jspecify.annotations.NullMarked;
