/** Files that are sent as parts of a body: told apart, counted, measured and named. */
@NullMarked
package org.lunzhu.api.upload;

import org.jspecify.annotations.NullMarked;
