/** Streams of server-sent events to clients that follow a plan. */
@NullMarked
package org.lunzhu.api.plan.stream;

import org.jspecify.annotations.NullMarked;
