/** What a plan is worth: the score by constraint streams, rule by rule and match by match. */
@NullMarked
package org.lunzhu.solver.score;

import org.jspecify.annotations.NullMarked;
