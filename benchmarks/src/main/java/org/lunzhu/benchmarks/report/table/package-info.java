/** What the tables say of all that was measured. */
@NullMarked
package org.lunzhu.benchmarks.report.table;

import org.jspecify.annotations.NullMarked;
