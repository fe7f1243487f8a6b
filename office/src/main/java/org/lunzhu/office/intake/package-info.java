/** Takes in whatever books an office hands in together: filled templates and lists of its own. */
@NullMarked
package org.lunzhu.office.intake;

import org.jspecify.annotations.NullMarked;
