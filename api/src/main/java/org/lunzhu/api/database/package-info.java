/** How to tell that the database is away, and what to do until it is back. */
@NullMarked
package org.lunzhu.api.database;

import org.jspecify.annotations.NullMarked;
