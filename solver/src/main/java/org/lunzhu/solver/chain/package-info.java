/** Chains of people who take over one seat from another each, so that somebody holds one more or one less. */
@NullMarked
package org.lunzhu.solver.chain;

import org.jspecify.annotations.NullMarked;
