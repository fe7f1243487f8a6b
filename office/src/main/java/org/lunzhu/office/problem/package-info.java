/** What was not read for certain: its place, what stands there, what may be meant, and what to do. */
@NullMarked
package org.lunzhu.office.problem;

import org.jspecify.annotations.NullMarked;
