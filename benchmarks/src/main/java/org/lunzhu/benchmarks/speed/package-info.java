/** How fast scores are kept and moves are tried, measured by JMH. */
@NullMarked
package org.lunzhu.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
