/** Enterprises bound to officials from city to village. */
@NullMarked
package org.lunzhu.data.generate.contract;

import org.jspecify.annotations.NullMarked;
