/** What is read from an office's lists: entries with their values, the cells these came from, and the problems. */
@NullMarked
package org.lunzhu.office.entry;

import org.jspecify.annotations.NullMarked;
