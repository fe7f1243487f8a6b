package org.lunzhu.office.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.value.Counts;
import org.lunzhu.office.value.Dates;

/** The days from and until of a line, in one column or in two. */
final class Ranges {

    private final Context context;
    private final Reporter reporter;

    Ranges(Context context, Reporter reporter) {
        this.context = context;
        this.reporter = reporter;
    }

    /**
     * Null, and reported, where they are not certain.
     *
     * @param monthsWillDo whether months without days are certain enough
     */
    Dates.@Nullable Range of(Line line, boolean monthsWillDo) {
        Dates.Range range = of(line);
        if (range != null && range.monthsOnly() && !monthsWillDo) {
            Slot slot = line.value(Field.RANGE, 0);
            LocalDate last = YearMonth.from(range.until()).atEndOfMonth();
            if (slot != null) {
                reporter.add(Code.DATE_AMBIGUOUS, slot.place(), slot.text(), List.of(range.from() + "—" + last));
            }
            return null;
        }
        return range;
    }

    private Dates.@Nullable Range of(Line line) {
        if (line.header().has(Field.RANGE)) {
            Slot slot = line.value(Field.RANGE, 0);
            if (slot == null) {
                line.require(Field.RANGE, 0);
                return null;
            }
            LocalDate day = Dates.day(slot.cell(), false).value();
            return day != null && isOneDay(line)
                    ? new Dates.Range(day, day, false)
                    : reporter.settle(Dates.range(slot.cell(), context.likelyYears()), slot);
        }
        return ofTwoColumns(line);
    }

    /** Of a column for the first day and one for the last; null, and reported, where they are not certain. */
    Dates.@Nullable Range ofTwoColumns(Line line) {
        Slot first = line.value(Field.FROM, 0);
        Slot last = line.value(Field.UNTIL, 0);
        if (first == null || last == null) {
            line.require(Field.FROM, 0);
            line.require(Field.UNTIL, 0);
            return null;
        }
        LocalDate from = reporter.settle(Dates.day(first.cell(), false), first);
        LocalDate until = reporter.settle(Dates.day(last.cell(), false), last);
        if (from != null && until != null && from.isAfter(until)) {
            reporter.add(Code.DATE_REVERSED, last.place(), last.text(), List.of());
            return null;
        }
        return from == null || until == null ? null : new Dates.Range(from, until, false);
    }

    private static boolean isOneDay(Line line) {
        Slot days = line.shown(Field.DAYS, 0);
        return days != null && Objects.equals(Counts.count(days.cell()).value(), 1);
    }
}
