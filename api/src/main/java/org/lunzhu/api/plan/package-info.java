/** Plans as a resource: asked for, solved as durable jobs, stopped, followed by events. */
@NullMarked
package org.lunzhu.api.plan;

import org.jspecify.annotations.NullMarked;
