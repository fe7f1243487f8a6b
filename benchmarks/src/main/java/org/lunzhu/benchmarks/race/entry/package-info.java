/** Who takes part, and on which datasets. */
@NullMarked
package org.lunzhu.benchmarks.race.entry;

import org.jspecify.annotations.NullMarked;
