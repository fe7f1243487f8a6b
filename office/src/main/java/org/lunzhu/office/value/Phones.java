package org.lunzhu.office.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;

/** Telephone numbers of one cell, in its order. */
public final class Phones {

    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(?:[-转]\\d{1,6})?");
    private static final Pattern LOSSY = Pattern.compile("(?i).*\\d\\.?\\d*e\\+?\\d+.*");
    private static final Pattern SEPARATORS = Pattern.compile("[、,;/|\\n]+");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+?86[- ]?)?1[\\d -]{9,}\\d|0\\d{2,3}[- ]?\\d{7,8}(?:[-转]\\d{1,6})?");

    private Phones() {}

    /** All numbers, or what is wrong with the first one that is none. */
    public static Read<List<String>> all(Cell cell) {
        String text = Plain.normal(cell.text());
        if (cell.number() == null && LOSSY.matcher(text).matches()) {
            return Read.doubtful(Code.PHONE_LOSSY, List.of());
        }
        List<String> pieces = pieces(text);
        List<String> numbers =
                pieces.stream().map(Phones::number).flatMap(Optional::stream).toList();
        return numbers.size() == pieces.size() ? Read.certain(numbers) : Read.doubtful(Code.PHONE_INVALID, List.of());
    }

    private static List<String> pieces(String text) {
        List<String> pieces = Arrays.stream(SEPARATORS.split(text))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return pieces.stream().flatMap(piece -> byBlanks(piece).stream()).toList();
    }

    /** Blanks separate numbers where each piece is one; else they stand inside a number. */
    private static List<String> byBlanks(String piece) {
        List<String> parts = Arrays.asList(piece.split("\\s+"));
        boolean separate =
                parts.size() > 1 && parts.stream().allMatch(part -> number(part).isPresent());
        return separate ? parts : List.of(piece);
    }

    private static Optional<String> number(String raw) {
        String text = raw.replaceAll("\\([^)\\d]*\\)|^(?:手机|电话|办公|办)[::]?", "").replaceAll("[()]", "");
        String digits = text.replaceAll("[\\s-]", "").replaceFirst("^\\+?86(?=1\\d{10}$)", "");
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        String land = text.replaceAll("\\s", "");
        if (LANDLINE.matcher(land).matches()) {
            return Optional.of(land);
        }
        return Optional.empty();
    }

    /** Of two numbers of one person, the mobile one. */
    public static Optional<String> mobileOf(List<String> numbers) {
        List<String> mobiles =
                numbers.stream().filter(MOBILE.asMatchPredicate()).toList();
        return mobiles.size() == 1 ? Optional.of(mobiles.get(0)) : Optional.empty();
    }

    static boolean holdsNumber(String text) {
        return NUMBER.matcher(text).find();
    }
}
