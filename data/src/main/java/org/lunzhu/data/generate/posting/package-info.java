/** Synthetic cities and provinces that post supervisors. */
@NullMarked
package org.lunzhu.data.generate.posting;

import org.jspecify.annotations.NullMarked;
