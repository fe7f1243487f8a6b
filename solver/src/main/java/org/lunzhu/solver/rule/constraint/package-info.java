/** The rules as constraint streams, by theme: the one truth about the score. */
@NullMarked
package org.lunzhu.solver.rule.constraint;

import org.jspecify.annotations.NullMarked;
