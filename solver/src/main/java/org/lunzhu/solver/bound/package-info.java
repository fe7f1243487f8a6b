/** The proven limit that no plan of a dataset can beat. */
@NullMarked
package org.lunzhu.solver.bound;

import org.jspecify.annotations.NullMarked;
