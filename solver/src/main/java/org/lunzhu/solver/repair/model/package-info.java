/** The same problem with every change that could help, each at its price. */
@NullMarked
package org.lunzhu.solver.repair.model;

import org.jspecify.annotations.NullMarked;
