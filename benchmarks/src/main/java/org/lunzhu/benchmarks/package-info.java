/** Contestants on datasets, seed by seed; every plan is scored alike and every row is written as it is measured. */
@NullMarked
package org.lunzhu.benchmarks;

import org.jspecify.annotations.NullMarked;
