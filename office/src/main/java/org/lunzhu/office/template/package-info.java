/** The template workbook: a dataset and a plan written for people to look at and fill in, and read back. */
@NullMarked
package org.lunzhu.office.template;

import org.jspecify.annotations.NullMarked;
