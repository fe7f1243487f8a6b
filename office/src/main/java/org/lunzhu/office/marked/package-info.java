/** An office's own workbook given back with what is wrong in it: its layout untouched, the cells marked. */
@NullMarked
package org.lunzhu.office.marked;

import org.jspecify.annotations.NullMarked;
