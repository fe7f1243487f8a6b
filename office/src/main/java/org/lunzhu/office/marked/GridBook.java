package org.lunzhu.office.marked;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Sheet;

/** A new workbook of what was read from a file that is none; every cell is text, and none is evaluated. */
final class GridBook {

    private GridBook() {}

    static XSSFWorkbook of(Book book) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFCellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        for (Sheet sheet : book.sheets()) {
            XSSFSheet copy = sheet.name() == null ? workbook.createSheet() : workbook.createSheet(sheet.name());
            sheet.rows().forEach((row, cells) -> {
                Row line = copy.createRow(row);
                cells.values().forEach(cell -> put(line, cell, text));
            });
        }
        return workbook;
    }

    private static void put(Row line, Cell cell, XSSFCellStyle text) {
        var copy = line.createCell(cell.column());
        copy.setCellStyle(text);
        copy.setCellValue(cell.text());
    }
}
