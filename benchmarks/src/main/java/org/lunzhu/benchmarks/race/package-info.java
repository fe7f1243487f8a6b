/** Every contestant on every dataset, each run in a process of its own, into a table that is never measured twice. */
@NullMarked
package org.lunzhu.benchmarks.race;

import org.jspecify.annotations.NullMarked;
