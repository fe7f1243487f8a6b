/** Other plans about as good as a stored one, and how far the weights can move before another one is better. */
@NullMarked
package org.lunzhu.api.alternative;

import org.jspecify.annotations.NullMarked;
