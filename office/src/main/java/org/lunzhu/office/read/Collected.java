package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Supervisor;

/** What has been read so far: entries of the same thing are one. */
final class Collected {

    private final Map<Section, Map<String, Entry>> entries = new EnumMap<>(Section.class);
    private final Map<String, List<Entry>> peopleByName = new HashMap<>();
    private final Reporter reporter;
    private int unnamed;

    Collected(Reporter reporter) {
        this.reporter = reporter;
    }

    /** What a list says of somebody known already. */
    static Entry of(Supervisor known, Place at) {
        Entry entry = new Entry(at);
        entry.set("id", known.id(), at);
        entry.set("name", known.name(), at);
        entry.set("agencyId", known.agencyId(), at);
        return entry;
    }

    /** @param oncePerList whether each may stand in its list once only */
    Entry addSite(Entry entry, boolean oncePerList) {
        return put(Section.SITES, Plain.key(String.valueOf(entry.find("name"))), entry, oncePerList);
    }

    /** Of the same name and agency; where the agency is not certain, nobody is the same. */
    Entry addPerson(Entry entry, boolean oncePerList) {
        Object agency = entry.find("agencyId");
        String whose = agency == null
                ? "?" + (entry.find("phone") == null ? unnamed++ : entry.text("phone"))
                : agency.toString();
        Entry kept = put(Section.SUPERVISORS, "%s\n%s".formatted(entry.find("name"), whose), entry, oncePerList);
        if (kept == entry) {
            peopleByName
                    .computeIfAbsent(String.valueOf(entry.find("name")), name -> new ArrayList<>(1))
                    .add(entry);
        }
        return kept;
    }

    /** Those of the same name whose agency is certainly another; two that the dataset knows are none of each other's. */
    List<Entry> namesakes(Entry person) {
        return peopleByName.getOrDefault(String.valueOf(person.find("name")), List.of()).stream()
                .filter(other -> other.find("agencyId") != null && person.find("agencyId") != null)
                .filter(other -> !Objects.equals(other.find("agencyId"), person.find("agencyId")))
                .filter(other -> other.find("id") == null || person.find("id") == null)
                .toList();
    }

    Entry addNamed(Section section, Entry entry) {
        return put(section, Plain.key(String.valueOf(entry.find("name"))), entry, true);
    }

    /** One that is the same only where all its values are. */
    void add(Section section, Entry entry) {
        Map<String, Entry> all = entries.computeIfAbsent(section, s -> new LinkedHashMap<>());
        Entry before = all.putIfAbsent(entry.values().toString(), entry);
        if (before != null) {
            repeated(entry, before);
        }
    }

    private Entry put(Section section, String key, Entry entry, boolean oncePerList) {
        Map<String, Entry> all = entries.computeIfAbsent(section, s -> new LinkedHashMap<>());
        Entry before = all.get(key);
        if (before == null) {
            all.put(key, entry);
            return entry;
        }
        if (oncePerList && before.saysTheSameAs(entry)) {
            repeated(entry, before);
        } else {
            before.merge(entry, reporter);
        }
        return before;
    }

    private void repeated(Entry entry, Entry before) {
        if (!entry.place().equals(before.place())) {
            String name = entry.text("name") == null ? entry.text("supervisor") : entry.text("name");
            reporter.add(
                    Code.DUPLICATE_ROW,
                    entry.place(),
                    name,
                    List.of(),
                    before.place().toString());
        }
    }

    Collection<Entry> of(Section section) {
        return entries.getOrDefault(section, Map.of()).values();
    }

    Map<Section, List<Entry>> all() {
        Map<Section, List<Entry>> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            all.put(section, new ArrayList<>(of(section)));
        }
        return all;
    }
}
