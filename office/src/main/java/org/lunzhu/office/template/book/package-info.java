/** Tables as workbooks: styled and byte-identical when they are written, row by row when they are read. */
@NullMarked
package org.lunzhu.office.template.book;

import org.jspecify.annotations.NullMarked;
