package org.lunzhu.office.read;

import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Dates;

/** Reads lists of periods: what each is called, and its first and last day. */
final class PeriodReader implements ListReader {

    private final Collected collected;
    private final Reporter reporter;

    PeriodReader(Collected collected, Reporter reporter) {
        this.collected = collected;
        this.reporter = reporter;
    }

    @Override
    public void read(Line line) {
        Slot name = line.value(Field.PERIOD, 0);
        if (name == null) {
            line.require(Field.PERIOD, 0);
            return;
        }
        Dates.@Nullable Range days = days(line);
        if (days != null) {
            Entry entry = new Entry(name.place());
            entry.set("name", Plain.name(name.text()), name.place());
            entry.set("startsOn", days.from().toString(), name.place());
            entry.set("endsOn", days.until().toString(), name.place());
            collected.addNamed(Section.PERIODS, entry);
        }
    }

    private Dates.@Nullable Range days(Line line) {
        Slot first = line.value(Field.FROM, 0);
        Slot last = line.value(Field.UNTIL, 0);
        if (first == null || last == null) {
            line.require(Field.FROM, 0);
            line.require(Field.UNTIL, 0);
            return null;
        }
        var from = reporter.settle(Dates.day(first.cell(), false), first);
        var until = reporter.settle(Dates.day(last.cell(), false), last);
        if (from == null || until == null) {
            return null;
        }
        if (from.isAfter(until)) {
            reporter.add(Code.DATE_REVERSED, last.place(), last.text(), java.util.List.of());
            return null;
        }
        return new Dates.Range(from, until, false);
    }
}
