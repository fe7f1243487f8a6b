package org.lunzhu.benchmarks.report.text;

import java.util.Locale;

/** Numbers as they stand in tables. */
public final class Numbers {

    private Numbers() {}

    /** With groups of thousands, such as {@code 86,928}. */
    public static String whole(double number) {
        return String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    public static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f %%", number);
    }

    public static String seconds(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f s" : "%.1f s", number);
    }

    /** A tick of an axis: as short as it can be. */
    public static String tick(double number) {
        if (Math.abs(number) >= 1) {
            return whole(number);
        }
        return String.format(Locale.ROOT, "%s", number == 0 ? "0" : String.valueOf(number));
    }
}
