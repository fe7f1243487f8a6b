package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lunzhu.office.problem.Code;

/** What was read and no answer shows: telephone numbers, party membership, reasons; numbers of identity cards. */
final class Withheld {

    private static final Set<String> PROPERTIES = Set.of("phone", "partyMember", "reason");
    private static final String KEPT = "$1•••••";

    /** Long numbers, and telephone numbers as people write them; days and ranges of days are shorter. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\p{Nd})(?:(\\p{Nd}{3})\\p{Nd}{6,}[\\p{Nd}XxXx]?|(1\\p{Nd}{2})[-  .]\\p{Nd}{4}[-  .]\\p{Nd}{4}"
                    + "|(0\\p{Nd}{2,3})[-  ]\\p{Nd}{7,8})");

    private static final Pattern OF_PHONE = Pattern.compile("(\\p{Nd}{3})[\\p{Nd}-  .]{2,}");

    private Withheld() {}

    /** The values without those that no answer shows, whose names are added to the list. */
    static Map<String, Object> strip(Map<?, ?> values, List<String> withheld) {
        Map<String, Object> shown = new LinkedHashMap<>();
        values.forEach((property, value) -> {
            if (!PROPERTIES.contains(property.toString())) {
                shown.put(property.toString(), shown(value, withheld));
            } else if (!withheld.contains(property.toString())) {
                withheld.add(property.toString());
            }
        });
        return shown;
    }

    private static Object shown(Object value, List<String> withheld) {
        if (value instanceof Map<?, ?> map) {
            return strip(map, withheld);
        }
        if (value instanceof List<?> list) {
            List<Object> shown = new ArrayList<>();
            list.forEach(element -> shown.add(shown(element, withheld)));
            return shown;
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** A text about a problem, in which no such number can be read. */
    static String mask(Code code, String text) {
        boolean isPhone = code == Code.PHONE_INVALID || code == Code.PHONE_LOSSY || code == Code.COUNT_MISMATCH;
        String masked = NUMBER.matcher(text).replaceAll(match -> {
            String start =
                    match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
            return start + "•••••";
        });
        return isPhone ? OF_PHONE.matcher(masked).replaceAll(KEPT) : masked;
    }
}
