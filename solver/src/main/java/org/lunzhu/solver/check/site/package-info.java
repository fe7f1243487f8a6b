/** Themes of what can be wrong with sites and circuits. */
@NullMarked
package org.lunzhu.solver.check.site;

import org.jspecify.annotations.NullMarked;
