/** Tables and numbers as text. */
@NullMarked
package org.lunzhu.benchmarks.report.text;

import org.jspecify.annotations.NullMarked;
