/** As many people as the seats of a draft need. */
@NullMarked
package org.lunzhu.data.generate.posting.people;

import org.jspecify.annotations.NullMarked;
