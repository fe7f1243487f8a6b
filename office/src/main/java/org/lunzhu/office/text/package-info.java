/** Chinese text as offices type it: blanks, widths, old forms, numbers in words, and how alike two texts are. */
@NullMarked
package org.lunzhu.office.text;

import org.jspecify.annotations.NullMarked;
