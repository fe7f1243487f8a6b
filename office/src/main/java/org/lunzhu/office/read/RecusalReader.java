package org.lunzhu.office.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.match.Match;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Dates;
import org.lunzhu.office.value.Names;
import org.lunzhu.solver.model.Supervisor;

/** Reads lists of recusals. */
final class RecusalReader implements ListReader {

    private final Context context;
    private final Collected collected;
    private final Reporter reporter;
    private final PersonColumns people;

    RecusalReader(Context context, Collected collected, Reporter reporter) {
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
        List<Map<String, Object>> recusals = recusals(line);
        for (Names.Person person : named) {
            Supervisor known = people.known(line, 0, person);
            Slot at = line.value(Field.PERSON, 0);
            if (known != null && at != null && !recusals.isEmpty()) {
                Entry entry = Collected.of(known, at.place());
                recusals.forEach(recusal -> entry.add("recusals", recusal, at.place()));
                collected.addPerson(entry, false);
            }
        }
    }

    private List<Map<String, Object>> recusals(Line line) {
        Field field = line.header().has(Field.RECUSED) ? Field.RECUSED : Field.SITE;
        Slot slot = line.value(field, 0);
        String until = until(line);
        if (slot == null) {
            line.require(field, 0);
            return List.of();
        }
        Match<String> whole = context.recusable().find(slot.text());
        if (whole.value() != null) {
            return List.of(recusal(line, whole.value(), until));
        }
        List<Map<String, Object>> recusals = new java.util.ArrayList<>();
        for (String piece : Plain.normal(slot.text()).split("[、,;\\n]+")) {
            Match<String> match = context.recusable().find(piece);
            if (match.value() == null) {
                reporter.add(Code.SITE_UNKNOWN, slot.place(), piece.strip(), match.suggestion());
            } else {
                recusals.add(recusal(line, match.value(), until));
            }
        }
        return recusals;
    }

    private Map<String, Object> recusal(Line line, String name, @Nullable String until) {
        Map<String, Object> recusal = new LinkedHashMap<>();
        context.enterprise(name)
                .ifPresentOrElse(
                        enterprise -> {
                            recusal.put("enterpriseId", enterprise.id());
                            recusal.put("enterprise", name);
                        },
                        () -> {
                            context.site(name).ifPresent(site -> recusal.put("siteId", site.id()));
                            recusal.put("site", name);
                        });
        Slot reason = line.value(Field.RECUSAL_REASON, 0);
        List<Slot> reasons = reason == null ? line.values(Field.REASON) : List.of(reason);
        if (!reasons.isEmpty()) {
            recusal.put("reason", reasons.get(0).text());
        }
        if (until != null) {
            recusal.put("until", until);
        }
        return recusal;
    }

    /** Null for good: until further notice. */
    private @Nullable String until(Line line) {
        Slot slot = line.value(Field.RECUSAL_UNTIL, 0);
        if (slot == null
                || Plain.isEmpty(slot.text())
                || Plain.compact(slot.text()).matches("长期|永久|长期回避|不限|无限期")) {
            return null;
        }
        LocalDate day = reporter.settle(Dates.day(slot.cell(), false), slot);
        return day == null ? null : day.toString();
    }
}
