/** What the commands print: tables, lines and words, in Chinese and English. */
@NullMarked
package org.lunzhu.api.cli.text;

import org.jspecify.annotations.NullMarked;
