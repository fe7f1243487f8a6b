package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.match.Match;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Counts;
import org.lunzhu.office.value.Dates;
import org.lunzhu.office.value.Names;
import org.lunzhu.office.value.Phones;
import org.lunzhu.office.value.Qualifications;
import org.lunzhu.office.value.Words;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** Reads the people of a line. */
final class PersonColumns {

    private static final int MOST_YEARS = 60;

    private final Context context;
    private final Reporter reporter;
    private final AgencyColumn agencies;

    PersonColumns(Context context, Reporter reporter) {
        this.context = context;
        this.reporter = reporter;
        this.agencies = new AgencyColumn(context, reporter);
    }

    /** Everybody that a line names in a block; a name that is none is reported. */
    List<Names.Person> named(Line line, int block) {
        Slot slot = line.value(Field.PERSON, block);
        List<Names.Person> people =
                slot == null ? List.of() : Names.all(slot.cell().text());
        for (Names.Person person : people) {
            if (person.doubt() != null && slot != null) {
                reporter.add(
                        person.doubt().code(),
                        slot.place(),
                        person.text(),
                        person.doubt().suggestion());
            }
        }
        return people;
    }

    /** What the line says of those people, in the same order; null for a name that is none. */
    List<@Nullable Entry> entries(Line line, int block, List<Names.Person> people) {
        Slot slot = line.value(Field.PERSON, block);
        List<@Nullable Entry> entries = new ArrayList<>();
        if (slot == null) {
            return entries;
        }
        Agency agency = agency(line, block);
        List<@Nullable String> phones = phones(line, block, people);
        for (int i = 0; i < people.size(); i++) {
            Names.Person person = people.get(i);
            Agency own = person.remark() == null ? agency : ofRemark(person.remark(), slot, line, agency);
            entries.add(person.name() == null ? null : entry(line, block, slot, person, own, phones.get(i)));
        }
        return entries;
    }

    private Entry entry(
            Line line, int block, Slot slot, Names.Person person, @Nullable Agency agency, @Nullable String phone) {
        Entry entry = new Entry(slot.place());
        String name = String.valueOf(person.name());
        Match<Supervisor> known = context.people().find(name, agency == null ? null : agency.id());
        if (agency != null || !line.header().has(Field.AGENCY)) {
            entry.set(
                    "id",
                    known.value() == null || agency == null
                            ? null
                            : known.value().id(),
                    slot.place());
        }
        entry.set("name", name, slot.place());
        entry.set("agencyId", agency == null ? null : agency.id(), slot.place());
        entry.set("kind", kind(line, block, person, agency), slot.place());
        years(line, block, entry);
        qualifications(line, block, entry);
        party(line, block, entry);
        trained(line, block, entry);
        inService(line, block, entry);
        Slot number = line.shown(Field.PHONE, block);
        entry.set("phone", phone, number == null ? slot.place() : number.place());
        return entry;
    }

    private static boolean saysAgency(Line line) {
        return line.header().has(Field.AGENCY)
                || line.header().has(Field.SENDER)
                || line.header().has(Field.DISPATCHER);
    }

    private @Nullable Agency ofRemark(String remark, Slot slot, Line line, @Nullable Agency fallback) {
        Match<Agency> match = context.agencies().find(remark, line.table().titles());
        if (match.code() != null && SectionTitle.isOffice(remark)) {
            reporter.add(match.code(), slot.place(), remark, match.suggestion());
            return null;
        }
        return match.value() == null ? fallback : match.value();
    }

    /** Of the person; else the one that sends the team; else the one that stands above the section. */
    @Nullable
    Agency agency(Line line, int block) {
        for (Field field : List.of(Field.AGENCY, Field.DISPATCHER, Field.SENDER)) {
            if (line.header().find(field, block).isPresent()) {
                Slot slot = line.value(field, block);
                if (slot == null) {
                    line.require(field, block);
                    return null;
                }
                return field == Field.SENDER
                        ? agencies.teamed(slot, line.table().titles()).lead()
                        : agencies.one(slot, line.table().titles());
            }
        }
        Slot section = line.section();
        if (section != null) {
            return agencies.titled(section, line.table().titles(), context.isContract());
        }
        return null;
    }

    private @Nullable SupervisorKind kind(Line line, int block, Names.Person person, @Nullable Agency agency) {
        if (person.kind() != null) {
            return person.kind();
        }
        Slot slot = line.value(Field.PERSON_KIND, block);
        if (slot != null) {
            return switch (Plain.compact(slot.text())) {
                case "干部", "机关干部", "工作人员" -> SupervisorKind.OFFICIAL;
                case "企业业务骨干", "业务骨干", "企业骨干", "骨干" -> SupervisorKind.BACKBONE;
                case "专家", "安全专家" -> SupervisorKind.EXPERT;
                default -> {
                    reporter.add(Code.ENUM_UNKNOWN, slot.place(), slot.text(), List.of("干部", "企业业务骨干", "专家"), "人员类别");
                    yield null;
                }
            };
        }
        return agency != null && agency.kind() == AgencyKind.ENTERPRISE ? SupervisorKind.BACKBONE : null;
    }

    /** One number for each person, in order; none where the counts differ. */
    private List<@Nullable String> phones(Line line, int block, List<Names.Person> people) {
        int count = people.size();
        List<@Nullable String> none = new ArrayList<>(java.util.Collections.nCopies(count, null));
        Slot slot = line.value(Field.PHONE, block);
        if (slot == null || count == 0) {
            return none;
        }
        List<String> numbers = reporter.settle(Phones.all(slot.cell(), people.stream().map(Names.Person::text).toList()), slot);
        if (numbers == null) {
            return none;
        }
        if (count == 1 && numbers.size() == 2 && Phones.mobileOf(numbers).isPresent()) {
            return List.of(Phones.mobileOf(numbers).get());
        }
        if (numbers.size() != count && numbers.contains("")) {
            return none;
        }
        if (numbers.size() != count) {
            reporter.add(
                    Code.COUNT_MISMATCH, slot.place(), slot.text(), List.of(), count + "人", numbers.size() + "个电话");
            return none;
        }
        List<@Nullable String> told = new ArrayList<>(numbers);
        told.replaceAll(number -> String.valueOf(number).isEmpty() ? null : number);
        return told;
    }

    private void years(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.YEARS, block);
        Integer years = slot == null ? null : reporter.settle(Counts.count(slot.cell()), slot);
        if (slot != null && years != null) {
            if (years > MOST_YEARS) {
                reporter.add(Code.NUMBER_AMBIGUOUS, slot.place(), slot.text(), List.of(), "年限");
            } else {
                entry.set("experienceYears", years, slot.place());
            }
        }
    }

    private void qualifications(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.QUALIFICATIONS, block);
        if (slot == null) {
            return;
        }
        List<Qualification> all = reporter.settle(Qualifications.all(slot.cell().text()), slot);
        for (Qualification qualification : all == null ? List.<Qualification>of() : all) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("code", qualification.code());
            if (qualification.validUntil() != null) {
                plain.put("validUntil", qualification.validUntil().toString());
            }
            entry.add("qualifications", plain, slot.place());
        }
    }

    private void party(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.PARTY, block);
        if (slot != null && !Plain.compact(slot.text()).matches("[/—-]+")) {
            entry.set("partyMember", reporter.settle(Words.partyMember(slot.text()), slot), slot.place());
        }
    }

    private void trained(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.TRAINED, block);
        if (slot != null) {
            entry.set("trainedOn", reporter.settle(Dates.day(slot.cell(), false), slot), slot.place());
        }
    }

    private void inService(Line line, int block, Entry entry) {
        Slot slot = line.value(Field.IN_SERVICE, block);
        Object from = slot == null ? null : reporter.settle(Dates.day(slot.cell(), true), slot);
        if (slot != null && from != null) {
            entry.set("inService", Map.of("from", from.toString()), slot.place());
        }
    }

    private static boolean statesAgency(Line line, int block) {
        return line.section() != null
                || Stream.of(Field.AGENCY, Field.DISPATCHER, Field.SENDER)
                        .anyMatch(field -> line.shown(field, block) != null);
    }

    /** The one person of a line that speaks of somebody known; null, and reported, where it is not certain who. */
    @Nullable
    Supervisor known(Line line, int block, Names.Person person) {
        Slot slot = line.value(Field.PERSON, block);
        if (slot == null || person.name() == null) {
            return null;
        }
        Agency agency = statesAgency(line, block) ? agency(line, block) : null;
        if (agency == null
                && line.header()
                        .find(Field.AGENCY, block)
                        .map(c -> line.shown(Field.AGENCY, block) != null)
                        .orElse(false)) {
            return null;
        }
        Match<Supervisor> match = context.people().find(person.name(), agency == null ? null : agency.id());
        if (match.code() != null) {
            reporter.add(match.code(), slot.place(), person.name(), match.suggestion());
        }
        return match.value();
    }
}
