package org.lunzhu.api.workbook;

import org.lunzhu.office.problem.Problem;

/**
 * A problem of one of the files of an import.
 *
 * @param file number of the file
 * @param groupId of all problems that are alike
 */
record Finding(int file, Problem problem, String groupId) {}
