package org.lunzhu.office.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;

/** Days and ranges of days, as offices write them. */
public final class Dates {

    /**
     * A range of days, both included.
     *
     * @param monthsOnly whether the text gives no days, so that both stand for the first of their month
     */
    public record Range(LocalDate from, LocalDate until, boolean monthsOnly) {}

    private static final String DAY = "(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*[日号]?";
    private static final Pattern FULL = Pattern.compile(DAY + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})\\s*(?:[./-]\\s*(\\d{1,2})|年\\s*(\\d{1,2})\\s*月?|(\\d{2}))");
    private static final Pattern YEAR_END = Pattern.compile("(\\d{4})年?(?:年?底|年?末|12月底|下半年)");
    private static final Pattern MID_YEAR = Pattern.compile("(\\d{4})年?(?:中|年中|6月底|上半年)");
    private static final Pattern MONTH_END = Pattern.compile("(\\d{4})年(\\d{1,2})月(?:底|末)");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern TWO_DIGIT_YEAR =
            Pattern.compile("'?(\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})日?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern OPEN = Pattern.compile("自?(.+?)(?:起|开始|以来|至今|至|起至今)");
    private static final Pattern NO_DATE = Pattern.compile("长期|任期内|永久|在职期间|不限|另行通知|待通知");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[-–—―~～至到]|--|——|－)+\\s*");
    private static final Pattern END_SHORT = Pattern.compile("(?:(\\d{1,2})\\s*[月./-]\\s*)?(\\d{1,2})\\s*[日号]?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    /** One day. A month alone is certain only where the first of it will do. */
    public static Read<LocalDate> day(Cell cell, boolean monthWillDo) {
        if (cell.date() != null) {
            return Read.certain(cell.date());
        }
        String text = Plain.normal(cell.text()).replace("\n", "");
        if (cell.kind() == Cell.Kind.NUMBER && !DIGITS.matcher(text).matches() && !(monthWillDo && isMonth(text))) {
            return Read.doubtful(Code.DATE_SUSPECT, serialDay(cell));
        }
        return day(text, monthWillDo);
    }

    static Read<LocalDate> day(String text, boolean monthWillDo) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return of(full.group(1), full.group(2), full.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return of(digits.group(1), digits.group(2), digits.group(3));
        }
        if (isMonth(text)) {
            LocalDate first = firstOfMonth(text);
            return monthWillDo
                    ? new Read<>(first, new Read.Doubt(Code.DATE_MONTH_ONLY, List.of(), ""))
                    : Read.doubtful(Code.DATE_AMBIGUOUS, List.of(String.valueOf(first)));
        }
        return doubt(text);
    }

    private static Read<LocalDate> doubt(String text) {
        String compact = Plain.compact(text);
        if (NO_DATE.matcher(compact).find()) {
            return Read.doubtful(Code.DATE_INVALID, List.of());
        }
        Matcher open = OPEN.matcher(compact);
        if (open.matches()) {
            Read<LocalDate> from = day(open.group(1), true);
            return Read.doubtful(Code.DATE_OPEN_ENDED, suggestions(from.value()));
        }
        LocalDate meant = meant(compact);
        if (meant != null) {
            return Read.doubtful(Code.DATE_AMBIGUOUS, List.of(meant.toString()));
        }
        Matcher yearLast = YEAR_LAST.matcher(compact);
        if (yearLast.matches()) {
            return Read.doubtful(Code.DATE_AMBIGUOUS, bothOrders(yearLast));
        }
        boolean hasDigits = compact.matches(".*[0-9一二三四五六七八九十].*");
        return Read.doubtful(hasDigits && looksLikeDate(compact) ? Code.DATE_AMBIGUOUS : Code.DATE_INVALID, List.of());
    }

    private static boolean looksLikeDate(String text) {
        return SHORT.matcher(text).matches()
                || text.matches("\\d{4}年?")
                || text.matches("\\d{1,2}月(底|末|初|中旬|上旬|下旬)?")
                || text.matches("(?i).*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*")
                || text.matches("\\d{4}年.*");
    }

    /** What a text that leaves something open most likely means; null where nobody can say. */
    private static @Nullable LocalDate meant(String text) {
        Matcher monthEnd = MONTH_END.matcher(text);
        if (monthEnd.matches() && isMonthNumber(monthEnd.group(2))) {
            return YearMonth.of(number(monthEnd.group(1)), number(monthEnd.group(2)))
                    .atEndOfMonth();
        }
        Matcher end = YEAR_END.matcher(text);
        if (end.matches()) {
            return LocalDate.of(number(end.group(1)), 12, 31);
        }
        Matcher mid = MID_YEAR.matcher(text);
        if (mid.matches()) {
            return LocalDate.of(number(mid.group(1)), 6, 30);
        }
        Matcher twoDigits = TWO_DIGIT_YEAR.matcher(text);
        if (twoDigits.matches()) {
            return of("20" + twoDigits.group(1), twoDigits.group(2), twoDigits.group(3))
                    .value();
        }
        return null;
    }

    private static List<String> bothOrders(Matcher text) {
        return java.util.stream.Stream.of(
                        of(text.group(3), text.group(1), text.group(2)),
                        of(text.group(3), text.group(2), text.group(1)))
                .map(Read::value)
                .filter(java.util.Objects::nonNull)
                .map(LocalDate::toString)
                .distinct()
                .toList();
    }

    /**
     * A range of days; the end takes year and month from the start where it has none of its own.
     *
     * @param yearOf which year a day without one most likely lies in: tells whether the calendar of the plan has it
     */
    public static Read<Range> range(Cell cell, List<Integer> likelyYears) {
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.NUMBER) {
            return Read.doubtful(Code.DATE_OPEN_ENDED, cell.date() == null ? List.of() : List.of(cell.text()));
        }
        String text =
                Plain.normal(cell.text()).replace("\n", "").replaceAll("^自", "").replaceAll("[,,;。]$", "");
        if (FULL.matcher(text).matches()) {
            return rangeDoubt(text, likelyYears);
        }
        for (Matcher separator = SEPARATOR.matcher(text); separator.find(); ) {
            Range range = rangeOf(text.substring(0, separator.start()), text.substring(separator.end()));
            if (range != null) {
                return range.from().isAfter(range.until())
                        ? Read.doubtful(Code.DATE_REVERSED, List.of(range.until() + "—" + range.from()))
                        : Read.certain(range);
            }
        }
        return rangeDoubt(text, likelyYears);
    }

    private static Read<Range> rangeDoubt(String text, List<Integer> likelyYears) {
        for (Matcher separator = SEPARATOR.matcher(text); separator.find(); ) {
            String from = text.substring(0, separator.start());
            String until = text.substring(separator.end());
            if (SHORT.matcher(from).matches()
                    && (SHORT.matcher(until).matches()
                            || END_SHORT.matcher(until).matches())) {
                List<String> meant = likelyYears.stream()
                        .map(year -> rangeOf(
                                year + "." + from.replaceAll("[月日号/-]", ".").replaceAll("\\.$", ""), until))
                        .filter(java.util.Objects::nonNull)
                        .filter(range -> !range.from().isAfter(range.until()))
                        .map(range -> range.from() + "—" + range.until())
                        .toList();
                return Read.doubtful(Code.DATE_AMBIGUOUS, meant);
            }
        }
        Read<LocalDate> single = day(text, false);
        return single.value() != null
                ? Read.doubtful(Code.DATE_OPEN_ENDED, List.of(single.value() + "—" + single.value()))
                : new Read<>(null, single.doubt());
    }

    private static @Nullable Range rangeOf(String from, String until) {
        Read<LocalDate> first = day(from.strip(), true);
        if (first.value() == null) {
            return null;
        }
        boolean monthsOnly = isMonth(from.strip());
        Read<LocalDate> last = day(until.strip(), true);
        if (last.value() != null) {
            return new Range(first.value(), last.value(), monthsOnly || isMonth(until.strip()));
        }
        Matcher end = END_SHORT.matcher(until.strip());
        if (monthsOnly || !end.matches()) {
            return monthsOnly ? monthRange(first.value(), until.strip()) : null;
        }
        String month = end.group(1) == null ? String.valueOf(first.value().getMonthValue()) : end.group(1);
        LocalDate day =
                of(String.valueOf(first.value().getYear()), month, end.group(2)).value();
        return day == null ? null : new Range(first.value(), day, false);
    }

    private static @Nullable Range monthRange(LocalDate from, String until) {
        Matcher month = Pattern.compile("(\\d{1,2})月?").matcher(until);
        return month.matches() && isMonthNumber(month.group(1))
                ? new Range(from, LocalDate.of(from.getYear(), number(month.group(1)), 1), true)
                : null;
    }

    private static boolean isMonth(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches() && isMonthNumber(monthOf(month)) && isYear(number(month.group(1)));
    }

    private static LocalDate firstOfMonth(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches() ? LocalDate.of(number(month.group(1)), number(monthOf(month)), 1) : LocalDate.EPOCH;
    }

    private static String monthOf(Matcher month) {
        for (int group = 2; group <= month.groupCount(); group++) {
            if (month.group(group) != null) {
                return month.group(group);
            }
        }
        return "";
    }

    private static Read<LocalDate> of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return isYear(date.getYear()) ? Read.certain(date) : Read.doubtful(Code.DATE_INVALID, List.of());
        } catch (DateTimeException e) {
            return Read.doubtful(Code.DATE_INVALID, List.of());
        }
    }

    /** A number that lost its format is a day counted from 1900, most likely. */
    private static List<String> serialDay(Cell cell) {
        if (cell.number() == null) {
            return List.of();
        }
        double serial = cell.number().doubleValue();
        IntPredicate likely = days -> days > 20_000 && days < 73_050;
        return likely.test((int) serial)
                ? List.of(LocalDate.of(1899, 12, 30).plusDays((long) serial).toString())
                : List.of();
    }

    private static List<String> suggestions(@Nullable LocalDate date) {
        return date == null ? List.of() : List.of(date.toString());
    }

    private static boolean isMonthNumber(String text) {
        return !text.isEmpty() && number(text) >= 1 && number(text) <= 12;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
