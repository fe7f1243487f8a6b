/** What the things of a dataset are called, so that one row can speak of another. */
@NullMarked
package org.lunzhu.office.template.name;

import org.jspecify.annotations.NullMarked;
