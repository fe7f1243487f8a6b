/** The changes that a repair asks for, in words. */
@NullMarked
package org.lunzhu.solver.repair.measure;

import org.jspecify.annotations.NullMarked;
