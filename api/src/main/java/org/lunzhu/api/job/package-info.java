/** What every long job has in common: who may write, when it ends, and what it does while the database is away. */
@NullMarked
package org.lunzhu.api.job;

import org.jspecify.annotations.NullMarked;
