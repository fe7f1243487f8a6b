/** Ways to make a plan: the optimizer, and what it is measured against. */
@NullMarked
package org.lunzhu.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
