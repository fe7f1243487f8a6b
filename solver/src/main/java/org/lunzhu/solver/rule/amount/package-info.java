/** What the amounts of the rules count, for one person in one seat or over all periods. */
@NullMarked
package org.lunzhu.solver.rule.amount;

import org.jspecify.annotations.NullMarked;
