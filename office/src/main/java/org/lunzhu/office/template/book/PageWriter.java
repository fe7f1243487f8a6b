package org.lunzhu.office.template.book;

import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Writes one page: names, an example, and the rows of its table. */
final class PageWriter {

    private static final int UPRIGHT_LABEL_WIDTH = 18;
    private static final int UPRIGHT_VALUE_WIDTH = 46;
    private static final int UPRIGHT_REMARK_WIDTH = 52;
    private static final int HEAD_HEIGHT = 33;

    /** Beyond so many columns the first two stay in sight. */
    private static final int WIDE = 8;

    /** No cell of a workbook holds more. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final String FORMULA_STARTS = "=+-@";

    private final BookStyles styles;
    private final DropDowns dropDowns;

    PageWriter(BookStyles styles, DropDowns dropDowns) {
        this.styles = styles;
        this.dropDowns = dropDowns;
    }

    void write(Sheet sheet, Page page, Table table) {
        if (page.isUpright()) {
            writeUpright(sheet, page, table);
        } else {
            writeTable(sheet, page, table);
        }
        boolean isWide = !page.isUpright() && page.heads().size() > WIDE;
        sheet.getPrintSetup().setPaperSize(isWide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void writeTable(Sheet sheet, Page page, Table table) {
        List<Head> heads = page.heads();
        for (int column = 0; column < heads.size(); column++) {
            sheet.setColumnWidth(column, Widths.of(heads.get(column), table) * Widths.UNIT);
            sheet.setDefaultColumnStyle(column, styles.data(heads.get(column).style()));
        }
        Row names = sheet.createRow(0);
        names.setHeightInPoints(HEAD_HEIGHT);
        Row example = sheet.createRow(1);
        for (int column = 0; column < heads.size(); column++) {
            Head head = heads.get(column);
            put(names, column, head.shown(), styles.head(head.isStarred()));
            put(example, column, exampleOf(head, column), styles.example());
            dropDowns.addTo(sheet, head, column);
        }
        int number = 2;
        for (org.lunzhu.office.template.table.Row row : table.rows()) {
            Row target = sheet.createRow(number);
            for (int column = 0; column < heads.size(); column++) {
                put(target, column, row.find(heads.get(column).title()), heads.get(column));
            }
            number++;
        }
        sheet.createFreezePane(heads.size() > WIDE ? 2 : 0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(number - 1, 1), 0, heads.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private static String exampleOf(Head head, int column) {
        boolean isMarked = column > 0 || head.example().startsWith(Quoted.EXAMPLE);
        return isMarked ? head.example() : Quoted.EXAMPLE + "：" + head.example();
    }

    private void writeUpright(Sheet sheet, Page page, Table table) {
        sheet.setColumnWidth(0, UPRIGHT_LABEL_WIDTH * Widths.UNIT);
        sheet.setColumnWidth(1, UPRIGHT_VALUE_WIDTH * Widths.UNIT);
        sheet.setColumnWidth(2, UPRIGHT_REMARK_WIDTH * Widths.UNIT);
        Row names = sheet.createRow(0);
        put(names, 0, Page.LABEL, styles.head(false));
        put(names, 1, Page.CONTENT, styles.head(false));
        put(names, 2, Page.REMARK, styles.head(false));
        for (int i = 0; i < page.heads().size(); i++) {
            Head head = page.heads().get(i);
            Row row = sheet.createRow(i + 1);
            put(row, 0, head.shown(), styles.head(head.isStarred()));
            put(row, 1, table.rows().isEmpty() ? null : table.rows().get(0).find(head.title()), head);
            if (row.getCell(1).getCellType() == CellType.STRING) {
                row.getCell(1)
                        .setCellStyle(
                                styles.wrapped(isFormulaLike(row.getCell(1).getStringCellValue())));
            }
            put(row, 2, head.example(), styles.example());
            dropDowns.addTo(sheet, head, i + 1, 1);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void put(Row row, int column, @Nullable Value value, Head head) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.data(head.style()));
        if (value == null) {
            return;
        }
        if (value.date() != null) {
            cell.setCellValue(value.date());
            cell.setCellStyle(styles.data(Head.Style.DATE));
        } else if (value.number() != null) {
            cell.setCellValue(Objects.requireNonNull(value.number()).doubleValue());
        } else {
            putText(cell, value.text(), head);
        }
    }

    private void putText(Cell cell, String text, Head head) {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnwritableException("A text of %s (%s …) has %d characters; a cell holds %d. Shorten it."
                    .formatted(head.title(), text.substring(0, 20), text.length(), MOST_CHARACTERS));
        }
        cell.setCellValue(text);
        if (isFormulaLike(text)) {
            cell.setCellStyle(styles.quoted(head.style()));
        }
    }

    private static boolean isFormulaLike(String text) {
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
