/** What postings cost: one account of every rule's amount, kept up to date posting by posting. */
@NullMarked
package org.lunzhu.solver.cost;

import org.jspecify.annotations.NullMarked;
