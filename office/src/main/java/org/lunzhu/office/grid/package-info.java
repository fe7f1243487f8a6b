/**
 * Any file that an office hands in, as sheets of cells: workbooks of Excel and WPS, old ones, tables of a web page, and
 * comma-separated text.
 *
 * <p>A file is judged by its content, read within fixed limits, and never changed; nothing in it is evaluated or
 * followed. What is wrong with the file as a whole is a {@link org.lunzhu.office.problem.Problem} of the book.
 */
@NullMarked
package org.lunzhu.office.grid;

import org.jspecify.annotations.NullMarked;
