/**
 * Reads an office's own lists: every cell for certain, or reported with its place and a suggestion.
 *
 * <p>The way of a book: its sheets are searched for tables ({@code head}); the rows of each become
 * {@link org.lunzhu.office.read.Line}s; the readers of sites, people and what concerns them turn lines into
 * {@link org.lunzhu.office.entry.Entry entries}, whose values come from {@code value} and whose references from
 * {@code match}. Entries of the same thing become one; where they differ, the value is left out and reported.
 */
@NullMarked
package org.lunzhu.office.read;

import org.jspecify.annotations.NullMarked;
