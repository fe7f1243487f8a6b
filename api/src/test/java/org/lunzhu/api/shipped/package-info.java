/** What the runnable jar holds, and that it says of whom it is. */
@NullMarked
package org.lunzhu.api.shipped;

import org.jspecify.annotations.NullMarked;
