package org.lunzhu.office.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.head.Kind;
import org.lunzhu.office.match.Match;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Counts;
import org.lunzhu.office.value.Words;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Site;

/** Reads the site of a line. */
final class SiteColumns {

    private static final Set<Field> OF_SITES = Set.of(
            Field.ADDRESS,
            Field.SECTOR,
            Field.RISK,
            Field.MODE,
            Field.LEAD,
            Field.SENDER,
            Field.SUPPORT,
            Field.TEAM_SIZE);
    private static final int MOST_A_TEAM = 1000;

    private final Context context;
    private final Reporter reporter;
    private final AgencyColumn agencies;

    SiteColumns(Context context, Reporter reporter) {
        this.context = context;
        this.reporter = reporter;
        this.agencies = new AgencyColumn(context, reporter);
    }

    /**
     * The name of the site that a line is of, as it is known or as it stands there; null, and reported, where there is none.
     *
     * @param mayBeNew whether a name that nobody knows is that of a new site
     */
    @Nullable
    String name(Line line, int block, boolean mayBeNew) {
        Slot slot = line.value(Field.SITE, block);
        if (slot == null) {
            return null;
        }
        Match<String> match = context.sites().find(slot.text());
        if (match.value() != null) {
            return match.value();
        }
        if (!mayBeNew) {
            reporter.add(Code.SITE_UNKNOWN, slot.place(), slot.text(), match.suggestion());
            return null;
        }
        List<String> same = context.sites().sameButForm(slot.text());
        if (!same.isEmpty()) {
            reporter.add(Code.SITE_SIMILAR, slot.place(), slot.text(), same);
            return null;
        }
        return Plain.name(slot.text());
    }

    /** What the line says of the site; null where it says nothing that makes it one. */
    @Nullable
    Entry entry(Line line, int block, String name) {
        Slot slot = line.value(Field.SITE, block);
        if (slot == null
                || (!saysMore(line)
                        && slot.text().contains("\n")
                        && context.site(name).isEmpty())) {
            return null;
        }
        Entry entry = new Entry(slot.place());
        entry.set("id", context.site(name).map(Site::id).orElse(null), slot.place());
        entry.set("name", name, slot.place());
        address(line, entry);
        sector(line, block, entry);
        risk(line, block, entry);
        mode(line, block, entry);
        lead(line, block, entry);
        support(line, block, entry);
        teamSize(line, block, entry);
        remark(line);
        return entry;
    }

    /** A name broken over two lines is that of a new site only where the list says more of it. */
    private static boolean saysMore(Line line) {
        return line.table().kind() == Kind.SITES
                || line.header().fields().stream().anyMatch(OF_SITES::contains);
    }

    private void address(Line line, Entry entry) {
        List<Slot> slots = line.values(Field.ADDRESS);
        if (slots.isEmpty()) {
            return;
        }
        Set<String> parts = new LinkedHashSet<>();
        slots.forEach(slot -> parts.add(Plain.name(slot.text())));
        parts.removeIf(part -> parts.stream().anyMatch(other -> !other.equals(part) && other.contains(part)));
        String address = parts.stream().collect(Collectors.joining());
        Place at = slots.get(0).place();
        entry.set("address", address, at);
        entry.set("divisionCode", context.divisions().codeOf(address), at);
    }

    private void sector(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.SECTOR, block);
        if (slot != null) {
            entry.set("sector", reporter.settle(Words.sector(slot.text(), context.isContract()), slot), slot.place());
        } else if (line.section() != null) {
            entry.set(
                    "sector",
                    Words.sectorWithin(line.section().text(), context.isContract()),
                    line.section().place());
        } else {
            line.require(Field.SECTOR, block);
        }
    }

    private void risk(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.RISK, block);
        if (slot != null) {
            entry.set("riskGrade", reporter.settle(Words.risk(slot.text()), slot), slot.place());
        }
    }

    private void mode(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.MODE, block);
        if (slot != null) {
            entry.set("mode", reporter.settle(Words.mode(slot.text()), slot), slot.place());
        } else {
            line.require(Field.MODE, block);
        }
    }

    private void lead(Line line, int block, Entry entry) {
        Field field = line.header().has(Field.LEAD) ? Field.LEAD : Field.SENDER;
        boolean dispatched = line.table().kind() == Kind.SITES && line.header().has(Field.DISPATCHER);
        Slot slot = line.value(dispatched && !line.header().has(field) ? Field.DISPATCHER : field, block);
        if (slot == null) {
            line.require(field, block);
            ofSection(line, entry);
            return;
        }
        AgencyColumn.Teamed teamed = agencies.teamed(slot, line.table().titles());
        if (teamed.lead() != null) {
            entry.set("leadAgencyId", teamed.lead().id(), slot.place());
        }
        teamed.support().forEach(agency -> entry.add("supportAgencyIds", agency.id(), slot.place()));
    }

    private void ofSection(Line line, Entry entry) {
        Slot section = line.section();
        if (section != null && line.table().kind() == Kind.SITES) {
            Match<Agency> match = context.agencies()
                    .find(SectionTitle.plain(section.text()), line.table().titles());
            if (match.value() != null) {
                entry.set("leadAgencyId", match.value().id(), section.place());
            }
        }
    }

    private void support(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.SUPPORT, block);
        if (slot != null) {
            agencies.all(slot, line.table().titles())
                    .forEach(agency -> entry.add("supportAgencyIds", agency.id(), slot.place()));
        }
    }

    private void teamSize(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.TEAM_SIZE, block);
        Integer size = slot == null ? null : reporter.settle(Counts.count(slot.cell()), slot);
        if (slot != null && size != null && size > 0 && size <= MOST_A_TEAM) {
            entry.set("teamSize", size, slot.place());
        }
    }

    /** A remark that others supervise the site already is a hint, not a fact. */
    private void remark(Line line) {
        for (Slot slot : line.values(Field.REMARK)) {
            String text = Plain.compact(slot.text());
            if (text.matches(".*(省|部|国家|上级)(级)?.{0,4}驻点.*")) {
                reporter.add(
                        Code.REMARK_HINT,
                        slot.place(),
                        slot.text(),
                        List.of("上级驻点：" + (text.contains("省") ? "省" : "国家")));
            }
        }
    }
}
