/** What is wrong with a dataset or a saved plan, and which seats nobody can fill, with the proof. */
@NullMarked
package org.lunzhu.solver.check;

import org.jspecify.annotations.NullMarked;
