/** The service as a whole: how it starts, where its files are, and its database. */
@NullMarked
package org.lunzhu.api.serve;

import org.jspecify.annotations.NullMarked;
