/** How texts, lists and codes are written in a cell so that they are read back as they were. */
@NullMarked
package org.lunzhu.office.template.word;

import org.jspecify.annotations.NullMarked;
