/** Datasets and saved plans as JSON, read with every problem named at once and written in a stable order. */
@NullMarked
package org.lunzhu.data.json;

import org.jspecify.annotations.NullMarked;
