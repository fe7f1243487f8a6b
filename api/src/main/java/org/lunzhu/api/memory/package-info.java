/** What is kept in memory to answer sooner, and how much of it. */
@NullMarked
package org.lunzhu.api.memory;

import org.jspecify.annotations.NullMarked;
