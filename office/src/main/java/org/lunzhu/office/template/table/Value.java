package org.lunzhu.office.template.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one cell holds.
 *
 * @param text as it shows
 * @param number its number, where it is one
 * @param date its day, where it is one
 */
public record Value(
        String text, @Nullable BigDecimal number, @Nullable LocalDate date) {

    /** Digits that a spreadsheet keeps. */
    private static final int DIGITS = 15;

    private static final MathContext KEPT = new MathContext(DIGITS);
    private static final int LARGEST_EXPONENT = 300;

    /** From here on every program counts days alike; before it, Excel has a day that never was. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    public static Value ofText(String text) {
        return new Value(text, null, null);
    }

    public static Value ofNumber(BigDecimal number) {
        return new Value(number.toPlainString(), number, null);
    }

    public static Value ofDate(LocalDate date) {
        return new Value(date.toString(), null, date);
    }

    /** A number where a spreadsheet keeps all its digits, else the text of it. */
    public static Value ofExact(BigDecimal number) {
        BigDecimal plain = plain(number);
        boolean keeps = plain.round(KEPT).compareTo(number) == 0
                && Math.abs((long) plain.precision() - plain.scale()) < LARGEST_EXPONENT;
        return keeps ? ofNumber(plain) : ofText(number.toString());
    }

    /** A date where a spreadsheet has that day, else the text of it. */
    public static Value ofExact(LocalDate date) {
        boolean has = !date.isBefore(FIRST_DATE) && !date.isAfter(LAST_DATE);
        return has ? ofDate(date) : ofText(date.toString());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    public boolean isText() {
        return number == null && date == null;
    }
}
