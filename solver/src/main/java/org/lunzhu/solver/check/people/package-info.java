/** Themes of what can be wrong with agencies, supervisors and what they did before. */
@NullMarked
package org.lunzhu.solver.check.people;

import org.jspecify.annotations.NullMarked;
