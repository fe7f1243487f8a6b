package org.lunzhu.office.value;

import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Numerals;
import org.lunzhu.office.text.Plain;

/** Whole numbers, with their units: years, people, times. */
public final class Counts {

    private static final Pattern WITH_UNIT =
            Pattern.compile("(\\d+|[零〇一二两三四五六七八九十百]+)(?:个)?(?:年|人|名|家|次|个|处|组|期|批|天|日|岁)?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)\\.\\d+年?");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,3})[-~—–至到](\\d{1,3})[年人名家次]?");
    private static final int MOST_SHOWN = 5;

    private Counts() {}

    /** Fractions of a year do not count. */
    public static Read<Integer> count(Cell cell) {
        if (cell.number() != null) {
            double number = cell.number().doubleValue();
            return number >= 0 && number <= 1_000_000
                    ? Read.certain(cell.number().setScale(0, RoundingMode.DOWN).intValueExact())
                    : ambiguous(List.of());
        }
        return count(Plain.compact(cell.text()));
    }

    static Read<Integer> count(String text) {
        Matcher plain = WITH_UNIT.matcher(text);
        if (plain.matches()) {
            OptionalInt number = Numerals.parse(plain.group(1));
            return number.isPresent() ? Read.certain(number.getAsInt()) : ambiguous(List.of());
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return count(decimal.group(1));
        }
        Matcher between = BETWEEN.matcher(text);
        return ambiguous(between.matches() ? between(between) : digitsIn(text));
    }

    private static List<String> between(Matcher text) {
        int low = Integer.parseInt(text.group(1));
        int high = Integer.parseInt(text.group(2));
        return IntStream.rangeClosed(low, Math.min(high, low + MOST_SHOWN))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static List<String> digitsIn(String text) {
        Matcher digits = Pattern.compile("\\d{1,3}").matcher(text);
        return digits.find() ? List.of(digits.group()) : List.of();
    }

    private static Read<Integer> ambiguous(List<String> suggestion) {
        return Read.doubtful(Code.NUMBER_AMBIGUOUS, suggestion, "数字");
    }
}
