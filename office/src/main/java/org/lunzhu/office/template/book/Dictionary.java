package org.lunzhu.office.template.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.lunzhu.office.grid.Address;

/** The sheet that holds the words of the drop-downs, one list a column; nobody sees it. */
final class Dictionary {

    private static final String NAME = "字典";

    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    /** Where the words stand, as a formula says it. */
    String rangeOf(List<String> words) {
        int column = columns.computeIfAbsent(words, w -> columns.size());
        String letters = Address.columnName(column);
        return "%s!$%s$1:$%s$%d".formatted(NAME, letters, letters, words.size());
    }

    /** Writes the sheet, once every range has been asked for. */
    void write(Workbook book) {
        Sheet sheet = book.createSheet(NAME);
        List<List<String>> lists = new ArrayList<>(columns.keySet());
        int rows = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(i));
                }
            }
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
