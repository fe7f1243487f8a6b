/** Rows of values under column names, wherever they come from, and what is found wrong with them. */
@NullMarked
package org.lunzhu.office.template.table;

import org.jspecify.annotations.NullMarked;
