package org.lunzhu.office.template.book;

import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Place;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.problem.Code;

/** Takes the values of cells; what is struck through, in error or commented is reported. */
final class CellReader {

    private final String sheet;
    private final Findings findings;

    CellReader(String sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Puts the cell's value into the row. */
    void read(@Nullable Cell cell, Row row, String title) {
        if (cell == null) {
            return;
        }
        if (cell.comment() != null) {
            report(Code.CELL_COMMENT, cell, cell.comment());
        }
        if (cell.isStruck()) {
            report(Code.VALUE_STRUCK, cell, cell.text());
        }
        switch (cell.kind()) {
            case ERROR -> refuse(Code.CELL_ERROR, cell, row, title);
            case NO_VALUE -> refuse(Code.FORMULA_NO_VALUE, cell, row, title);
            default -> row.put(title, valueOf(cell));
        }
    }

    private void refuse(Code code, Cell cell, Row row, String title) {
        report(code, cell, cell.text());
        row.setReported(title);
    }

    private void report(Code code, Cell cell, @Nullable String value) {
        findings.add(code, new Place(sheet, cell.address().toString()), value, List.of());
    }

    private static @Nullable Value valueOf(Cell cell) {
        String kept = cell.kept();
        if (kept != null) {
            return kept.isBlank() ? null : Value.ofText(kept);
        }
        if (cell.date() != null) {
            return Value.ofDate(cell.date());
        }
        return cell.number() == null ? text(cell.text()) : Value.ofNumber(cell.number());
    }

    /** Blanks of any width are nothing. */
    private static @Nullable Value text(String text) {
        boolean isBlank = text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF);
        return isBlank ? null : Value.ofText(text);
    }
}
