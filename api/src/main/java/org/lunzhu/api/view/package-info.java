/** What the solver comes to as the contract has it: the same for HTTP and for the command line's {@code --json}. */
@NullMarked
package org.lunzhu.api.view;

import org.jspecify.annotations.NullMarked;
