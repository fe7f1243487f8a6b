package org.lunzhu.office.grade;

import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** How texts and addresses are compared: without blanks, and B7 lies in B5:B9, 5:9 and B. */
final class Texts {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]*)(\\d*):([A-Z]*)(\\d*)");
    private static final Pattern CELL = Pattern.compile("([A-Z]+)(\\d+)");

    private Texts() {}

    static String norm(JsonNode node) {
        return isEmpty(node) ? "" : norm(node.asString());
    }

    static String norm(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (!blank && type != Character.FORMAT && type != Character.CONTROL) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    static boolean isEmpty(JsonNode node) {
        return node == null
                || node.isMissingNode()
                || node.isNull()
                || (node.isContainer() && node.isEmpty())
                || (node.isString() && node.asString().isEmpty());
    }

    static List<JsonNode> list(JsonNode node) {
        return node == null
                ? List.of()
                : StreamSupport.stream(node.spliterator(), false).toList();
    }

    static String sorted(List<String> texts) {
        return new TreeSet<>(texts).toString();
    }

    static boolean inside(String cell, String reference) {
        if (cell == null || reference == null) {
            return false;
        }
        Matcher area = REFERENCE.matcher(reference);
        Matcher place = CELL.matcher(cell);
        return cell.equals(reference)
                || (area.matches()
                        && place.matches()
                        && within(column(place.group(1)), column(area.group(1)), column(area.group(3)))
                        && within(number(place.group(2)), number(area.group(2)), number(area.group(4))));
    }

    private static boolean within(int value, int from, int to) {
        return (from == 0 || from <= value) && (to == 0 || value <= to);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }
}
