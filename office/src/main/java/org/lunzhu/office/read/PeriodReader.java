package org.lunzhu.office.read;

import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Dates;

/** Reads lists of periods: what each is called, and its first and last day. */
final class PeriodReader implements ListReader {

    private final Collected collected;
    private final Ranges ranges;

    PeriodReader(Context context, Collected collected, Reporter reporter) {
        this.collected = collected;
        ranges = new Ranges(context, reporter);
    }

    @Override
    public void read(Line line) {
        Slot name = line.value(Field.PERIOD, 0);
        if (name == null) {
            line.require(Field.PERIOD, 0);
            return;
        }
        Dates.@Nullable Range days = ranges.ofTwoColumns(line);
        if (days != null) {
            Entry entry = new Entry(name.place());
            entry.set("name", Plain.name(name.text()), name.place());
            entry.set("startsOn", days.from().toString(), name.place());
            entry.set("endsOn", days.until().toString(), name.place());
            collected.addNamed(Section.PERIODS, entry);
        }
    }
}
