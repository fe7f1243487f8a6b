/** Single values as offices write them: dates, numbers, phones, words of lists, names; each for certain or doubtful. */
@NullMarked
package org.lunzhu.office.value;

import org.jspecify.annotations.NullMarked;
