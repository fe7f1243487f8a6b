/** Who may ask, from where, and what browsers are told about it. */
@NullMarked
package org.lunzhu.api.security;

import org.jspecify.annotations.NullMarked;
