/** The variables of the CP-SAT contestant, and what they cost. */
@NullMarked
package org.lunzhu.benchmarks.cpsat.model;

import org.jspecify.annotations.NullMarked;
