package org.lunzhu.solver.rule.amount;

/** Division codes (行政区划代码): which territory contains which. */
public final class Divisions {

    private static final int COUNTY_DIGITS = 6;

    private Divisions() {}

    /** Whether the territory contains the other, or is the same. */
    public static boolean contains(String outer, String inner) {
        return inner.startsWith(prefix(outer));
    }

    /** The code without the trailing {@code 00} pairs of a six-digit code; longer codes whole. */
    static String prefix(String code) {
        String prefix = code;
        while (code.length() == COUNTY_DIGITS && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }
}
