/** What the readers of a service feel while many slow clients hold on to it. */
@NullMarked
package org.lunzhu.benchmarks.crowd;

import org.jspecify.annotations.NullMarked;
