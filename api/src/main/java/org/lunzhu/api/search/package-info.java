/** Searches from a plan or a dataset as durable jobs: alternatives, sensitivities and repairs, and what comes of them. */
@NullMarked
package org.lunzhu.api.search;

import org.jspecify.annotations.NullMarked;
