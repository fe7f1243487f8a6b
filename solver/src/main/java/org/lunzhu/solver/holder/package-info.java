/** People who can hold several seats at once: what each of them can hold and must, and what that costs. */
@NullMarked
package org.lunzhu.solver.holder;

import org.jspecify.annotations.NullMarked;
