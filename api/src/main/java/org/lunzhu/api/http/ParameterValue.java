package org.lunzhu.api.http;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunzhu.api.contract.IssueDto;

/** How the values of parameters are written, by type: in one way each. */
final class ParameterValue {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,18}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Map<Class<?>, Pattern> FORMS =
            Map.of(Integer.class, INTEGER, Long.class, INTEGER, Boolean.class, BOOLEAN);

    /** What a decoder puts where the bytes were no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private ParameterValue() {}

    /** What is wrong with the value, other than its size. */
    static List<IssueDto> issues(String name, String value, Class<?> type) {
        if (value.indexOf(REPLACEMENT) >= 0) {
            return List.of(RequestIssue.of("malformed-encoding", name, value));
        }
        Optional<TextFlaw> flaw = TextFlaw.find(value);
        if (flaw.isPresent()) {
            return List.of(RequestIssue.of(flaw.get().code(), name, null));
        }
        Pattern form = FORMS.get(type);
        return form == null || form.matcher(value).matches() && isInRange(value, type)
                ? List.of()
                : List.of(RequestIssue.ofType(name, value, nameOf(type)));
    }

    private static boolean isInRange(String value, Class<?> type) {
        if (type == Boolean.class) {
            return true;
        }
        BigInteger number = new BigInteger(value);
        return number.bitLength() < (type == Long.class ? Long.SIZE : Integer.SIZE);
    }

    /** The key of the type's name in the bundle. */
    static String nameOf(Class<?> type) {
        if (type == Boolean.class) {
            return "type.boolean";
        }
        if (type == Integer.class || type == Long.class) {
            return "type.integer";
        }
        return type == String.class ? "type.text" : "type.other";
    }
}
