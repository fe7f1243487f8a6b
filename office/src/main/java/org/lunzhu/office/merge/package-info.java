/** What was read put into a dataset, with everything that changes by it, and lists of postings turned into plans. */
@NullMarked
package org.lunzhu.office.merge;

import org.jspecify.annotations.NullMarked;
