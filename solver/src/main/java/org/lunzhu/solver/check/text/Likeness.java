package org.lunzhu.solver.check.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text looks like at a glance: two texts with the same look are taken for one another.
 *
 * <p>Widths and styles of letters (Unicode's NFKC), upper and lower case, blanks, invisible characters and dashes make
 * no difference, nor do the Cyrillic and Greek letters that look like Latin ones, and 0 and O, 1 and I and l. It is a
 * part of Unicode's confusables (UTS 39), the one that keyboards and scanned lists bring.
 */
final class Likeness {

    private static final Map<Integer, Integer> ACROSS_SCRIPTS =
            pairs("аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi јj ѕs ԁd ԛq ԝw һh ӏl гr пn "
                    + "αa βb εe ζz ηh ιi κk μm νv οo ρp τt υy χx "
                    + "‐- ‑- ‒- –- —- ―- −- ﹘- ⁃- ·. ・. •. ‧. ’' ‘' `' ´' “\" ”\" ∕/ ⁄/ ⧸/ ∣|");
    private static final Map<Integer, Integer> LETTERS_AND_DIGITS = pairs("0O 1l Il |l");

    private Likeness() {}

    private static Map<Integer, Integer> pairs(String pairs) {
        Map<Integer, Integer> looks = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            looks.put(pair.codePointAt(0), pair.codePointAt(1));
        }
        return Map.copyOf(looks);
    }

    /** How the text looks, read in two ways; texts that share one of them look alike. Empty where nothing is seen. */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder seen = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !isInvisible(c) && !isBlank(c)).forEach(seen::appendCodePoint);
        if (seen.isEmpty()) {
            return List.of();
        }
        // I looks like l, but i does not: digits are told from letters before case is let go.
        return List.of(
                "a" + mapped(seen.toString().toLowerCase(Locale.ROOT), ACROSS_SCRIPTS),
                "b" + mapped(mapped(seen.toString(), LETTERS_AND_DIGITS).toLowerCase(Locale.ROOT), ACROSS_SCRIPTS));
    }

    private static String mapped(String text, Map<Integer, Integer> looks) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(looks.getOrDefault(c, c)));
        return result.toString();
    }

    /** Whether the character is there but not seen: of no width, or a filler. */
    static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
