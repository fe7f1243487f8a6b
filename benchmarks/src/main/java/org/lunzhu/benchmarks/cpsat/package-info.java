/** The whole problem as one CP-SAT model, rule by rule. */
@NullMarked
package org.lunzhu.benchmarks.cpsat;

import org.jspecify.annotations.NullMarked;
