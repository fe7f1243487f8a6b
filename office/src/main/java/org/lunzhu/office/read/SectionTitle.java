package org.lunzhu.office.read;

import java.util.regex.Pattern;
import org.lunzhu.office.text.Plain;

/** The title of a section of a table, such as 二、市公安局（3人）. */
final class SectionTitle {

    private static final Pattern NUMBER = Pattern.compile("^[(]?[一二三四五六七八九十\\d]+[)、.]+");
    private static final Pattern COUNT = Pattern.compile("[(](?:共|计)?[\\d一二两三四五六七八九十百]+(?:家|个|处|座|户|项|人|名)[)]");
    private static final Pattern OFFICE =
            Pattern.compile(".*(局|委|委员会|办|办公室|政府|街道|中心|队|公司|集团|厂|矿|站|所|院|会|处|科)$");
    private static final int LONGEST = 20;

    private SectionTitle() {}

    static boolean isNumbered(String raw) {
        return NUMBER.matcher(Plain.compact(raw)).find();
    }

    /** What it says, without its number and without how much it holds. */
    static String plain(String raw) {
        String text = NUMBER.matcher(Plain.compact(raw)).replaceFirst("");
        return COUNT.matcher(text).replaceAll("").replaceAll("[::]$", "");
    }

    static boolean isShort(String raw) {
        return Plain.compact(raw).length() <= LONGEST;
    }

    /** Whether it says how much the section holds. */
    static boolean counts(String raw) {
        return COUNT.matcher(Plain.compact(raw)).find();
    }

    /** Whether it is called as offices and enterprises are. */
    static boolean isOffice(String raw) {
        return OFFICE.matcher(plain(raw)).matches();
    }
}
