/** What was measured: rows, points over time, and the CSV files that keep them. */
@NullMarked
package org.lunzhu.benchmarks.race.result;

import org.jspecify.annotations.NullMarked;
