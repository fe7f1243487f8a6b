/** Columns: a property of the JSON on one side, a cell on the other. */
@NullMarked
package org.lunzhu.office.template.column;

import org.jspecify.annotations.NullMarked;
