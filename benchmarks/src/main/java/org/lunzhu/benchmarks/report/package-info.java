/** What was measured, as one page and as tables: gaps, growth, memory and where Lunzhu loses. */
@NullMarked
package org.lunzhu.benchmarks.report;

import org.jspecify.annotations.NullMarked;
