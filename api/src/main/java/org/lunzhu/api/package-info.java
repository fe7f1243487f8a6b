/** The one runnable program: the service with its page, and the commands. */
@NullMarked
package org.lunzhu.api;

import org.jspecify.annotations.NullMarked;
