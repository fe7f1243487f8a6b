/** Synthetic datasets on the real divisions of Shandong: the same arguments always give the same dataset. */
@NullMarked
package org.lunzhu.data.generate;

import org.jspecify.annotations.NullMarked;
