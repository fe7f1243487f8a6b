/** Seats that nobody can fill, with the proof. */
@NullMarked
package org.lunzhu.solver.shortage;

import org.jspecify.annotations.NullMarked;
