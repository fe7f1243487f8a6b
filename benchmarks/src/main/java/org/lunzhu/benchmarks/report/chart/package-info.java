/** Charts as SVG. */
@NullMarked
package org.lunzhu.benchmarks.report.chart;

import org.jspecify.annotations.NullMarked;
