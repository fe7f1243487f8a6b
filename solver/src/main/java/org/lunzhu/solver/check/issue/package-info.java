/** What an issue is: its place, its severity and its text in English and Chinese. */
@NullMarked
package org.lunzhu.solver.check.issue;

import org.jspecify.annotations.NullMarked;
