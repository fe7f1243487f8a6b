/** Writes workbooks for tests, also such as no honest program writes. */
package org.lunzhu.office.draft;
