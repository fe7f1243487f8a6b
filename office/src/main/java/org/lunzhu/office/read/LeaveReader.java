package org.lunzhu.office.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.value.Counts;
import org.lunzhu.office.value.Dates;
import org.lunzhu.office.value.Names;
import org.lunzhu.office.value.Read;
import org.lunzhu.solver.model.Supervisor;

/** Reads lists of leave. */
final class LeaveReader implements ListReader {

    private final Context context;
    private final Collected collected;
    private final Reporter reporter;
    private final PersonColumns people;

    LeaveReader(Context context, Collected collected, Reporter reporter) {
        this.context = context;
        this.collected = collected;
        this.reporter = reporter;
        people = new PersonColumns(context, reporter);
    }

    @Override
    public void read(Line line) {
        if (line.isWithdrawn(Field.PERSON, 0)) {
            line.value(Field.PERSON, 0);
            return;
        }
        List<Names.Person> named = people.named(line, 0);
        if (named.isEmpty()) {
            line.require(Field.PERSON, 0);
        }
        Dates.Range range = new Ranges(context, reporter).of(line, false);
        for (Names.Person person : named) {
            Supervisor known = people.known(line, 0, person);
            Slot at = line.value(Field.PERSON, 0);
            if (known != null && range != null && at != null) {
                collected.addPerson(entry(line, known, range, at), false);
            }
        }
    }

    private Entry entry(Line line, Supervisor known, Dates.Range range, Slot at) {
        compareDays(line, range);
        Entry entry = Collected.of(known, at.place());
        Map<String, Object> absence = new LinkedHashMap<>();
        absence.put("from", range.from().toString());
        absence.put("until", range.until().toString());
        String reason = reason(line);
        if (reason != null) {
            absence.put("reason", reason);
        }
        entry.add("unavailable", absence, at.place());
        return entry;
    }

    private static @Nullable String reason(Line line) {
        Slot kind = line.value(Field.LEAVE_KIND, 0);
        List<Slot> reasons = line.values(Field.REASON);
        if (!reasons.isEmpty()) {
            return reasons.get(0).text();
        }
        return kind == null ? null : kind.text();
    }

    /** Calendar days, both ends included. */
    private void compareDays(Line line, Dates.Range range) {
        Slot slot = line.value(Field.DAYS, 0);
        Read<Integer> days = slot == null ? Read.nothing() : Counts.count(slot.cell());
        long counted = days(range.from(), range.until());
        if (slot != null && days.value() != null && days.value() != counted) {
            reporter.add(Code.COUNT_MISMATCH, slot.place(), slot.text(), List.of(), counted + "天", slot.text() + "天");
        }
    }

    private static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
