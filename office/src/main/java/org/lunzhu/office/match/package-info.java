/** Agencies, sites and people that an office names, found among those of a dataset: for certain, or as suggestions. */
@NullMarked
package org.lunzhu.office.match;

import org.jspecify.annotations.NullMarked;
