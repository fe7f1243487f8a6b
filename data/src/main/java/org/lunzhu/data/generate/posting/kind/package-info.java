/** Kinds of sites, with their hazards and the departments they belong to. */
@NullMarked
package org.lunzhu.data.generate.posting.kind;

import org.jspecify.annotations.NullMarked;
