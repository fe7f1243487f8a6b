package org.lunzhu.solver.check.issue;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Characters that no text may have: controls (U+0000, tabs, line breaks), halves of surrogate pairs, byte order marks,
 * line separators, marks that turn the direction of what follows, and code points that are no characters.
 *
 * <p>They are not seen, and what stores, sorts or shows a text stumbles over them. Whatever door a text comes in by asks
 * here.
 */
public final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** The first such character of the text, as {@code U+0000}; null where there is none. */
    public static @Nullable String find(String text) {
        OptionalInt first =
                text.codePoints().filter(ForbiddenCharacters::isForbidden).findFirst();
        return first.isPresent() ? nameOf(first.getAsInt()) : null;
    }

    /** As Unicode names a code point, such as {@code U+FEFF}. */
    public static String nameOf(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    /** The text with every such character written out, such as {@code \\u0000}, so that it can be shown anywhere. */
    public static String visible(String text) {
        if (text.codePoints().noneMatch(ForbiddenCharacters::isForbidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isForbidden(c)) {
                visible.append("\\u%04x".formatted(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** Whether no text may have the code point. */
    public static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> isDirectional(c) || c == 0xFEFF;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
            default -> false;
        };
    }

    private static boolean isDirectional(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
