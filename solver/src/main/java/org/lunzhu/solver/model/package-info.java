/** The facts of a dataset as records, and the plan that is made from them: posts, teams and seats. */
@NullMarked
package org.lunzhu.solver.model;

import org.jspecify.annotations.NullMarked;
