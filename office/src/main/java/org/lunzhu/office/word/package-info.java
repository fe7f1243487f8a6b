/** The words for the codes of a dataset, in the template and in offices' own lists alike. */
@NullMarked
package org.lunzhu.office.word;

import org.jspecify.annotations.NullMarked;
