package org.lunzhu.office.template.word;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that a cell would lose or that would mean something else there are written as JSON writes them, in quotation
 * marks: blanks at the ends, line breaks, words that stand for nothing, and what looks like a quoted text itself.
 */
public final class Quoted {

    /** Stands for a list without elements, and in a column that must be filled for what is not known. */
    public static final String NONE = "无";

    /** Stands for a limit that is there but limits nothing. */
    public static final String UNLIMITED = "不限";

    /** Stands for the holder of a seat that is empty. */
    public static final String VACANT = "空缺";

    /** Starts the row of an example, which is never read. */
    public static final String EXAMPLE = "例";

    private static final Set<String> WORDS = Set.of(NONE, UNLIMITED, VACANT);
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Quoted() {}

    /** The text as a cell holds it. */
    public static String toCell(String text) {
        return isPlain(text) ? text : quote(text);
    }

    /** The text that a cell holds. */
    public static String fromCell(String cell) {
        String text = unquote(cell);
        return text != null && toCell(text).equals(cell) ? text : strip(cell);
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isLost(text, i)) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        // What the format of the file reads as an escape is broken up by one of ours.
        return ESCAPE.matcher(quoted.append('"')).replaceAll("\\\\u005f");
    }

    /** The text of a whole quoted one; null for any other. */
    static @Nullable String unquote(String cell) {
        if (cell.length() < 2 || cell.charAt(0) != '"' || cell.charAt(cell.length() - 1) != '"') {
            return null;
        }
        try {
            return JSON.readTree(cell).stringValue();
        } catch (JacksonException e) {
            return null;
        }
    }

    static boolean isPlain(String text) {
        return !text.isEmpty()
                && strip(text).equals(text)
                && !text.startsWith("\"")
                && !text.startsWith(EXAMPLE)
                && !WORDS.contains(text)
                && !ESCAPE.matcher(text).find()
                && firstLost(text) < 0;
    }

    private static int firstLost(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLost(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether XML or a spreadsheet would lose the character: controls, halves of pairs, what is no character. */
    private static boolean isLost(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE';
    }

    /** Without the blanks at its ends, of any width, seen or not. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200B';
    }
}
