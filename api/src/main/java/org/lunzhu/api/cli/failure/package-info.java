/** How commands fail: exit codes, errors in the arguments, interruptions. */
@NullMarked
package org.lunzhu.api.cli.failure;

import org.jspecify.annotations.NullMarked;
