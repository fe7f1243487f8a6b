/** Datasets and plans as files that an office can open: workbooks and tables. */
@NullMarked
package org.lunzhu.api.export;

import org.jspecify.annotations.NullMarked;
