/** The sheets of the template, what columns they have, and where their rows stand in a dataset. */
@NullMarked
package org.lunzhu.office.template.sheet;

import org.jspecify.annotations.NullMarked;
