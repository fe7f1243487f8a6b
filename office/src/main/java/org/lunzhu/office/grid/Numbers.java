package org.lunzhu.office.grid;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a spreadsheet keeps them. */
final class Numbers {

    /** Digits that a spreadsheet keeps. */
    private static final MathContext PRECISION = new MathContext(15);

    private Numbers() {}

    static BigDecimal rounded(double number) {
        return new BigDecimal(number, PRECISION);
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.round(PRECISION);
    }
}
