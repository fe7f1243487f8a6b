/** The command line: datasets and plans in files, results on standard output, progress on standard error. */
@NullMarked
package org.lunzhu.api.cli;

import org.jspecify.annotations.NullMarked;
