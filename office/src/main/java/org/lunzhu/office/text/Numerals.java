package org.lunzhu.office.text;

import java.util.OptionalInt;

/** Numbers in Chinese words. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Numerals() {}

    /** A whole number below a thousand, in Arabic or Chinese digits; empty where the text is none. */
    public static OptionalInt parse(String text) {
        if (text.matches("\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return text.matches("[零〇一二两三四五六七八九十百]+") ? chinese(text) : OptionalInt.empty();
    }

    private static OptionalInt chinese(String text) {
        int sum = 0;
        int digit = -1;
        for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
            if (c == '十' || c == '百') {
                sum += (digit < 0 ? 1 : digit) * (c == '十' ? TEN : HUNDRED);
                digit = -1;
            } else if (digit > 0) {
                return OptionalInt.empty();
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return OptionalInt.of(sum + Math.max(digit, 0));
    }
}
