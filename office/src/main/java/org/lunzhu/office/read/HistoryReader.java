package org.lunzhu.office.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.value.Counts;
import org.lunzhu.office.value.Dates;
import org.lunzhu.office.value.Names;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Supervisor;

/** Reads lists of who was posted where, before the plan or in a period of it. */
final class HistoryReader implements ListReader {

    private final Context context;
    private final Collected collected;
    private final Reporter reporter;
    private final SiteColumns sites;
    private final PersonColumns people;

    HistoryReader(Context context, Collected collected, Reporter reporter) {
        this.context = context;
        this.collected = collected;
        this.reporter = reporter;
        sites = new SiteColumns(context, reporter);
        people = new PersonColumns(context, reporter);
    }

    @Override
    public void read(Line line) {
        if (line.isWithdrawn(Field.PERSON, 0)) {
            line.value(Field.PERSON, 0);
            return;
        }
        if (line.shown(Field.SITE, 0) == null) {
            line.require(Field.SITE, 0);
        }
        String site = sites.name(line, 0, false);
        List<Names.Person> named = people.named(line, 0);
        When when = when(line);
        for (Names.Person person : named) {
            Supervisor known = people.known(line, 0, person);
            Slot at = line.value(Field.PERSON, 0);
            if (known != null && site != null && when != null && at != null) {
                add(known, site, when, person, at);
            }
        }
    }

    /** Either a period of the plan, or how many half-years before it. */
    private record When(@Nullable String periodId, int periodsAgo) {}

    private void add(Supervisor known, String site, When when, Names.Person person, Slot at) {
        Entry entry = new Entry(at.place());
        entry.set("supervisorId", known.id(), at.place());
        entry.set("supervisor", known.name(), at.place());
        context.site(site).ifPresent(found -> entry.set("siteId", found.id(), at.place()));
        entry.set("site", site, at.place());
        if (when.periodId() == null) {
            entry.set("periodsAgo", when.periodsAgo(), at.place());
            collected.add(Section.HISTORY, entry);
        } else {
            entry.set("periodId", when.periodId(), at.place());
            entry.set("role", person.role(), at.place());
            collected.add(Section.POSTINGS, entry);
        }
    }

    private @Nullable When when(Line line) {
        Slot ago = line.value(Field.PERIODS_AGO, 0);
        if (ago != null) {
            Integer count = reporter.settle(Counts.count(ago.cell()), ago);
            return count == null || count < 1 ? null : new When(null, count);
        }
        boolean dated = line.header().has(Field.RANGE) || line.header().has(Field.FROM);
        When when = dated ? dated(line) : null;
        Slot batch = line.value(Field.BATCH, 0);
        return batch == null ? when : batched(batch, when, dated);
    }

    /** What the batch says, which must not be another half-year than the days say. */
    private @Nullable When batched(Slot batch, @Nullable When when, boolean dated) {
        Optional<Integer> ago = context.slots().namedAgo(batch.text());
        boolean contradicts = when != null && ago.isPresent() && when.periodsAgo() != ago.get();
        if (contradicts || (!dated && ago.isEmpty())) {
            reporter.add(Code.PERIOD_CONFLICT, batch.place(), batch.text(), List.of());
            return null;
        }
        return dated ? when : new When(null, ago.orElse(0));
    }

    private @Nullable When dated(Line line) {
        Dates.Range range = new Ranges(context, reporter).of(line, true);
        if (range == null) {
            return null;
        }
        Optional<Period> period = line.table().isOfThePast()
                ? Optional.empty()
                : context.slots().period(range);
        Optional<Integer> ago = context.slots().periodsAgo(range);
        When when = period.map(found -> new When(found.id(), 0))
                .or(() -> ago.map(count -> new When(null, count)))
                .orElse(null);
        if (when == null) {
            Slot slot = line.value(line.header().has(Field.RANGE) ? Field.RANGE : Field.FROM, 0);
            if (slot != null) {
                reporter.add(Code.PERIOD_CONFLICT, slot.place(), slot.text(), List.of());
            }
        }
        return when;
    }
}
