/** Mines that exchange people. */
@NullMarked
package org.lunzhu.data.generate.mutual;

import org.jspecify.annotations.NullMarked;
