/** Builders of datasets and plans for tests, and a second scorer written straight from the rules. */
@NullMarked
package org.lunzhu.solver.support;

import org.jspecify.annotations.NullMarked;
