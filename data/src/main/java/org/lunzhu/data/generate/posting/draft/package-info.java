/** Sites and agencies of a dataset before anybody works there. */
@NullMarked
package org.lunzhu.data.generate.posting.draft;

import org.jspecify.annotations.NullMarked;
