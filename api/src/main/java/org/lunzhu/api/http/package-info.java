/** What every resource has in common: problems, pages, limits, and the way to the page's files. */
@NullMarked
package org.lunzhu.api.http;

import org.jspecify.annotations.NullMarked;
