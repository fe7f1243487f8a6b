/** Divisions of Shandong, their towns and villages, and points in them. */
@NullMarked
package org.lunzhu.data.generate.place;

import org.jspecify.annotations.NullMarked;
