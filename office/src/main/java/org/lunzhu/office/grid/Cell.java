package org.lunzhu.office.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something.
 *
 * @param text what stands there as text: numbers without exponent, dates as ISO 8601, line breaks as {@code \n}
 * @param kind what it is to the file
 * @param number its number, where it is one
 * @param date its day, where it is one
 * @param kept of a text that is struck through, the part that is not; null where nothing is struck
 * @param comment what somebody wrote beside it; null where nobody did
 */
public record Cell(
        int row,
        int column,
        String text,
        Kind kind,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        @Nullable String kept,
        @Nullable String comment) {

    /** What a cell is to the file. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** An error value, such as {@code #REF!}. */
        ERROR,
        /** A formula whose value was not saved. */
        NO_VALUE
    }

    static Cell ofText(int row, int column, String text) {
        return new Cell(row, column, text, Kind.TEXT, null, null, null, null);
    }

    static Cell ofError(int row, int column, String text) {
        return new Cell(row, column, text, Kind.ERROR, null, null, null, null);
    }

    static Cell withoutValue(int row, int column) {
        return new Cell(row, column, "", Kind.NO_VALUE, null, null, null, null);
    }

    static Cell ofNumber(int row, int column, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Cell(row, column, plain.toPlainString(), Kind.NUMBER, plain, null, null, null);
    }

    static Cell ofDate(int row, int column, LocalDate date) {
        return new Cell(row, column, date.toString(), Kind.DATE, null, date, null, null);
    }

    Cell keeping(String left) {
        return new Cell(row, column, text, kind, number, date, left, comment);
    }

    Cell commented(String remark) {
        return new Cell(row, column, text, kind, number, date, kept, remark);
    }

    /** Whether all of it, or a part, is struck through. */
    public boolean isStruck() {
        return kept != null;
    }

    public boolean isBlank() {
        return kind != Kind.NO_VALUE && text.isBlank();
    }

    public Address address() {
        return new Address(row, column);
    }
}
