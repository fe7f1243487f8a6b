/** One run in a process of its own, and what it tells. */
@NullMarked
package org.lunzhu.benchmarks.race.process;

import org.jspecify.annotations.NullMarked;
