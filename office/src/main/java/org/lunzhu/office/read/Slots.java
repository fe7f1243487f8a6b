package org.lunzhu.office.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunzhu.office.text.Numerals;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Dates;
import org.lunzhu.solver.model.Period;

/** The half-years before a plan, and its own periods: which of them a range of days is. */
final class Slots {

    private static final int MONTHS = 6;
    private static final int FURTHEST = 40;
    private static final Pattern BATCH = Pattern.compile("第([一二三四五六七八九十\\d]+)[批期轮]");
    private static final Pattern HALF = Pattern.compile("(\\d{4})年?度?(上半年|下半年|第[一二12]批)");
    private static final double MOST = 2.0 / 3;

    private final List<Period> periods;

    Slots(List<Period> periods) {
        this.periods = periods;
    }

    /** The id of the period of the plan with that id or title. */
    Optional<String> named(String text) {
        String name = Plain.compact(text);
        return periods.stream()
                .filter(period -> name.equals(period.id())
                        || (period.title() != null && name.equals(Plain.compact(period.title()))))
                .map(Period::id)
                .findFirst()
                .or(() -> batch(text));
    }

    /** The id of the period of the plan that the text counts, such as 第二批. */
    Optional<String> batch(String text) {
        Matcher batch = BATCH.matcher(Plain.compact(text));
        int number = batch.find() ? Numerals.parse(batch.group(1)).orElse(0) : 0;
        return number >= 1 && number <= periods.size()
                ? Optional.of(periods.get(number - 1).id())
                : Optional.empty();
    }

    /** How many half-years before the plan a text names, such as 2020年下半年; empty where it names none. */
    Optional<Integer> namedAgo(String text) {
        String name = Plain.compact(text);
        if (name.matches("上一?[批期轮](次)?") || periods.isEmpty()) {
            return name.isEmpty() || periods.isEmpty() ? Optional.empty() : Optional.of(1);
        }
        Matcher half = HALF.matcher(name);
        if (!half.find()) {
            return Optional.empty();
        }
        boolean first = half.group(2).matches("上.*|第[一1].*");
        for (int ago = 1; ago <= FURTHEST; ago++) {
            LocalDate from = periods.get(0).startsOn().minusMonths((long) MONTHS * ago);
            if (from.getYear() == Integer.parseInt(half.group(1)) && first == from.getMonthValue() <= MONTHS) {
                return Optional.of(ago);
            }
        }
        return Optional.empty();
    }

    /** The period of the plan that the range covers most of, and that covers most of it. */
    Optional<Period> period(Dates.Range range) {
        return periods.stream()
                .filter(period -> covers(range, period.startsOn(), period.endsOn()))
                .findFirst();
    }

    /** How many half-years before the plan the range is; empty where it fits none. */
    Optional<Integer> periodsAgo(Dates.Range range) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = periods.get(0).startsOn();
        for (int ago = 1; ago <= FURTHEST; ago++) {
            LocalDate from = start.minusMonths((long) MONTHS * ago);
            LocalDate until = start.minusMonths((long) MONTHS * (ago - 1)).minusDays(1);
            if (covers(range, from, until)) {
                return Optional.of(ago);
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Dates.Range range, LocalDate from, LocalDate until) {
        LocalDate first = range.from().isAfter(from) ? range.from() : from;
        LocalDate last = range.until().isBefore(until) ? range.until() : until;
        double shared = Math.max(0, days(first, last));
        return shared >= MOST * days(from, until) && shared >= MOST * days(range.from(), range.until());
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
