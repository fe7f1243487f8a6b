/** Grades what was read of a book against what should have been read. */
package org.lunzhu.office.grade;
