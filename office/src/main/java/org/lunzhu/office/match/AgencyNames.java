package org.lunzhu.office.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunzhu.office.text.Plain;

/** Names of agencies brought to one form: each has several official ones. */
final class AgencyNames {

    private static final String[][] FAMILIES = {
        {"人民政府", "政府"},
        {"发展和改革委员会|发展改革委员会|发展和改革委|发展改革委|发展和改革局|发展改革局|发改局", "发改委"},
        {"住房和城乡建设|住房城乡建设", "住建"},
        {"市场监督管理|市场监管", "市监"},
        {"工业和信息化|工业信息化", "工信"},
        {"交通运输", "交通"},
        {"文化和旅游|文化旅游", "文旅"},
        {"应急管理", "应急"},
    };
    private static final Pattern PLACE =
            Pattern.compile("^(\\p{IsHan}{1,8}?(?:省|市|自治州|地区|新区|区|县|旗))(?=\\p{IsHan}{2,})");

    private AgencyNames() {}

    static String canonical(String raw) {
        String text = Plain.simplified(Plain.key(raw));
        for (String[] family : FAMILIES) {
            text = text.replaceAll(family[0], family[1]);
        }
        return text;
    }

    /** The name of the division that the agency's begins with; empty where it begins with none. */
    static String placeOf(String canonical) {
        Matcher place = PLACE.matcher(canonical);
        return place.find() && !canonical.startsWith("市监") ? place.group(1) : "";
    }

    /** Without the name of its division. */
    static String bare(String canonical) {
        return canonical.substring(placeOf(canonical).length());
    }
}
