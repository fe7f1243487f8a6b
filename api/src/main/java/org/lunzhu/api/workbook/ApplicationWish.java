package org.lunzhu.api.workbook;

/**
 * How an import is to be applied.
 *
 * @param expected number of the newest revision of the dataset, as the client knows it
 * @param leaveUndecided whether problems without a decision are left as they are
 * @param draft whether the dataset may get errors
 */
record ApplicationWish(int expected, boolean leaveUndecided, boolean draft) {}
