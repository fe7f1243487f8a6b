package org.lunzhu.office.value;

import java.util.ArrayList;
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

    private Phones() {}

    /**
     * All numbers, in the order of the people where each stands with a name; empty text for what is none.
     *
     * @param people whose numbers they are
     */
    public static Read<List<String>> all(Cell cell, List<String> people) {
        String text = Plain.normal(cell.text()).replaceAll("[‐‑–—−]", "-");
        if (cell.number() == null && LOSSY.matcher(text).matches()) {
            return Read.doubtful(Code.PHONE_LOSSY, List.of());
        }
        List<String> numbers = byOwner(pieces(text), people).stream()
                .map(piece -> number(piece).orElse(""))
                .toList();
        return numbers.contains("") ? Read.partly(numbers, Code.PHONE_INVALID, List.of(), "") : Read.certain(numbers);
    }

    /** 张三13900000001: the pieces by the names they begin with, if each does. */
    private static List<String> byOwner(List<String> pieces, List<String> people) {
        List<String> owned = new ArrayList<>();
        for (String name : people) {
            List<String> own =
                    pieces.stream().filter(piece -> piece.startsWith(name)).toList();
            if (own.size() != 1 || pieces.size() != people.size()) {
                return pieces;
            }
            owned.add(own.get(0)
                    .substring(name.length())
                    .replaceFirst("^[::]", "")
                    .strip());
        }
        return owned;
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
}
