/** Offices' own workbooks on their way into a dataset: uploaded, read, decided, applied as a whole or discarded. */
@NullMarked
package org.lunzhu.api.workbook;

import org.jspecify.annotations.NullMarked;
