/** What a plan asks for beyond its seats, as variables and limits of a model. */
@NullMarked
package org.lunzhu.solver.repair.problem;

import org.jspecify.annotations.NullMarked;
