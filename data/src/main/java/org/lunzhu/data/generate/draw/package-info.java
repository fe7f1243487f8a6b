/** Chance that is the same everywhere, and the tables from which names are drawn. */
@NullMarked
package org.lunzhu.data.generate.draw;

import org.jspecify.annotations.NullMarked;
