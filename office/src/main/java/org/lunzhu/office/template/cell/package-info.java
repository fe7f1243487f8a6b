/** Types of cells: how a value of the JSON is written in one, and read back for certain or not at all. */
@NullMarked
package org.lunzhu.office.template.cell;

import org.jspecify.annotations.NullMarked;
