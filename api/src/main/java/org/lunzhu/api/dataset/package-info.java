/** Datasets as a resource: taken in, stored as received, listed, checked. */
@NullMarked
package org.lunzhu.api.dataset;

import org.jspecify.annotations.NullMarked;
