/** A second scorer, written from the rules' text alone: slow, simple and sharing only the dataset's records. */
@NullMarked
package org.lunzhu.solver.support.plain;

import org.jspecify.annotations.NullMarked;
