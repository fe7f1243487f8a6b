/** The rule catalogue as a resource. */
@NullMarked
package org.lunzhu.api.rule;

import org.jspecify.annotations.NullMarked;
