/**
 * Where the tables of a sheet are, what they are lists of, and which column holds what.
 *
 * <p>A head is one to three rows most of whose cells are names of columns that offices use. What it spans, the blocks it
 * repeats and the rows below it up to the next head are one {@link org.lunzhu.office.head.Table}.
 */
@NullMarked
package org.lunzhu.office.head;

import org.jspecify.annotations.NullMarked;
