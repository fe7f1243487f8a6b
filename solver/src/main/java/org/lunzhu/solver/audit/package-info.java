/** The score of a plan straight from the text of the rules, sharing no formula with anything that optimizes. */
@NullMarked
package org.lunzhu.solver.audit;

import org.jspecify.annotations.NullMarked;
