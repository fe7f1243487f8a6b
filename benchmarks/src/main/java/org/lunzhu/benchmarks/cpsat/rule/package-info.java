/** The rules as rows of the CP-SAT model, by theme. */
@NullMarked
package org.lunzhu.benchmarks.cpsat.rule;

import org.jspecify.annotations.NullMarked;
