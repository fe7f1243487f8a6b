/** A dataset and a plan laid out for reading, without anything that optimizes. */
@NullMarked
package org.lunzhu.solver.verify.plain;

import org.jspecify.annotations.NullMarked;
