/** What a plan is like: its board, its score by rule, its differences from another. */
@NullMarked
package org.lunzhu.api.review;

import org.jspecify.annotations.NullMarked;
