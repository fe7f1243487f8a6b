/** The open seats of a period as a maximum flow, whose minimum cut is the proof. */
@NullMarked
package org.lunzhu.solver.shortage.network;

import org.jspecify.annotations.NullMarked;
