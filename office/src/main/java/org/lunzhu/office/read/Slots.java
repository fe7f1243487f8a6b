package org.lunzhu.office.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Dates;
import org.lunzhu.solver.model.Period;

/** The half-years before a plan, and its own periods: which of them a range of days is. */
final class Slots {

    private static final int MONTHS = 6;
    private static final int FURTHEST = 40;
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
                .findFirst();
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
