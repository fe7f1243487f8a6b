package org.lunzhu.office.template.table;

/**
 * Where something stands in a workbook.
 *
 * @param sheet name of the sheet
 * @param cell address of the cell, such as {@code B7}
 */
public record Place(String sheet, String cell) {}
