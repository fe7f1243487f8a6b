package org.lunzhu.office.template.book;

import org.lunzhu.office.template.column.Choice;
import org.lunzhu.office.template.column.Head;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.lunzhu.office.grid.Address;

/** Puts drop-downs into cells. */
final class DropDowns {

    private final List<Page> pages;
    private final Dictionary dictionary;
    private final int lastRow;

    /**
     * @param lastRow row of the sheets, from 0, down to which there are drop-downs
     */
    DropDowns(List<Page> pages, Dictionary dictionary, int lastRow) {
        this.pages = pages;
        this.dictionary = dictionary;
        this.lastRow = lastRow;
    }

    /** For a whole column below its example. */
    void addTo(Sheet sheet, Head head, int column) {
        add(sheet, head, new CellRangeAddressList(2, lastRow, column, column));
    }

    /** For one cell. */
    void addTo(Sheet sheet, Head head, int row, int column) {
        add(sheet, head, new CellRangeAddressList(row, row, column, column));
    }

    private void add(Sheet sheet, Head head, CellRangeAddressList cells) {
        Choice choice = head.choice();
        String range = choice.words().isEmpty() ? rangeOf(choice) : dictionary.rangeOf(choice.words());
        if (choice.isNone() || range.isEmpty()) {
            return;
        }
        DataValidationHelper validations = sheet.getDataValidationHelper();
        DataValidationConstraint list = validations.createFormulaListConstraint(range);
        DataValidation validation = validations.createValidation(list, cells);
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(choice.isStrict());
        if (choice.isStrict()) {
            validation.createErrorBox(head.title(), "请从下拉列表中选择。");
        }
        sheet.addValidationData(validation);
    }

    /** Where the names of another sheet stand; empty where the workbook has no such sheet. */
    private String rangeOf(Choice choice) {
        for (Page page : pages) {
            if (page.name().equals(choice.sheet())) {
                List<String> titles = page.heads().stream().map(Head::title).toList();
                String letters = Address.columnName(titles.indexOf(choice.column()));
                return "%s!$%s$3:$%s$%d".formatted(choice.sheet(), letters, letters, lastRow + 1);
            }
        }
        return "";
    }
}
