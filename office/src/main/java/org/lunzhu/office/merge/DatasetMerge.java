package org.lunzhu.office.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Dataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts entries into a dataset: who is there already gets the new values, others are added with a new id. A value that
 * was not read leaves the old one; lists such as leave get longer. The same entries give the same dataset.
 */
public final class DatasetMerge {

    private static final Map<Section, String> PREFIXES =
            Map.of(Section.AGENCIES, "a", Section.SUPERVISORS, "p", Section.ENTERPRISES, "e", Section.SITES, "s");

    private final ObjectNode tree;
    private final List<Change> changes = new ArrayList<>();

    private DatasetMerge(Dataset into) {
        tree = DatasetTree.of(into);
    }

    /** Throws {@link org.lunzhu.data.json.UnreadableJsonException} where the entries break the contract of datasets. */
    public static Merged merge(Dataset into, Map<Section, List<Entry>> entries) {
        DatasetMerge merge = new DatasetMerge(into);
        merge.periods(entries.getOrDefault(Section.PERIODS, List.of()));
        for (Section section : List.of(Section.AGENCIES, Section.ENTERPRISES, Section.SITES, Section.SUPERVISORS)) {
            merge.named(section, entries.getOrDefault(section, List.of()));
        }
        merge.sitesOf(entries.getOrDefault(Section.POSTINGS, List.of()));
        merge.history(entries.getOrDefault(Section.HISTORY, List.of()));
        return new Merged(DatasetTree.read(merge.tree), merge.changes);
    }

    private ArrayNode list(String property) {
        return tree.get(property) instanceof ArrayNode array ? array : tree.putArray(property);
    }

    /** A period has a title where others have a name; they stand in the order of their days. */
    private void periods(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ArrayNode list = list("periods");
        Ids ids = new Ids("t", list);
        for (Entry entry : entries) {
            String title = String.valueOf(entry.text("name"));
            ObjectNode known = null;
            for (JsonNode node : list) {
                boolean same = Plain.key(node.path("title").asString("")).equals(Plain.key(title))
                        || node.path("id").asString("").equals(title);
                known = same ? (ObjectNode) node : known;
            }
            String before = known == null ? "" : known.toString();
            ObjectNode period = known == null ? list.addObject() : known;
            if (known == null) {
                period.put("id", ids.next());
                period.put("title", title);
            }
            period.put("startsOn", entry.text("startsOn"));
            period.put("endsOn", entry.text("endsOn"));
            Change.Kind kind = known == null
                    ? Change.Kind.ADDED
                    : period.toString().equals(before) ? Change.Kind.UNCHANGED : Change.Kind.CHANGED;
            changes.add(new Change(
                    Section.PERIODS,
                    kind,
                    period.path("id").asString(),
                    title,
                    List.of("startsOn", "endsOn"),
                    List.of()));
        }
        List<JsonNode> sorted = new ArrayList<>();
        list.forEach(sorted::add);
        sorted.sort(Comparator.comparing(node -> node.path("startsOn").asString("")));
        list.removeAll();
        sorted.forEach(list::add);
    }

    private void named(Section section, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ArrayNode list = list(section.property());
        Ids ids = new Ids(PREFIXES.getOrDefault(section, "x"), list);
        Map<String, ObjectNode> byId = new HashMap<>();
        Map<String, ObjectNode> byName = new HashMap<>();
        list.forEach(node -> {
            byId.put(node.path("id").asString(), (ObjectNode) node);
            byName.putIfAbsent(Plain.key(node.path("name").asString("")), (ObjectNode) node);
        });
        for (Entry entry : entries) {
            String id = entry.text("id");
            ObjectNode node = id == null ? null : byId.get(id);
            if (node == null && section != Section.SUPERVISORS) {
                node = byName.get(Plain.key(String.valueOf(entry.text("name"))));
            }
            if (node == null) {
                add(section, entry, list, id == null ? ids : null);
            } else {
                change(section, entry, node);
            }
        }
    }

    private void add(Section section, Entry entry, ArrayNode list, @org.jspecify.annotations.Nullable Ids ids) {
        String name = String.valueOf(entry.text("name"));
        if (section == Section.SUPERVISORS && entry.find("agencyId") == null) {
            changes.add(new Change(section, Change.Kind.LEFT_OUT, "", name, List.of("agencyId"), List.of()));
            return;
        }
        ObjectNode node = list.addObject();
        node.put("id", ids == null ? entry.text("id") : ids.next());
        entry.values().forEach((property, value) -> {
            if (!property.equals("id")) {
                node.set(property, Values.node(property, value));
            }
        });
        List<String> assumed = Assumptions.complete(section, node, tree);
        changes.add(new Change(
                section,
                Change.Kind.ADDED,
                node.path("id").asString(),
                name,
                new ArrayList<>(entry.values().keySet()),
                assumed));
    }

    private void change(Section section, Entry entry, ObjectNode node) {
        Set<String> changed = new LinkedHashSet<>();
        entry.values().forEach((property, value) -> {
            JsonNode read = Values.node(property, value);
            JsonNode before = node.get(property);
            JsonNode after = Values.joined(before, read, property);
            if (!property.equals("id") && !property.equals("name") && !after.equals(before)) {
                node.set(property, after);
                changed.add(property);
            }
        });
        changes.add(new Change(
                section,
                changed.isEmpty() ? Change.Kind.UNCHANGED : Change.Kind.CHANGED,
                node.path("id").asString(),
                String.valueOf(entry.text("name")),
                new ArrayList<>(changed),
                List.of()));
    }

    /** A posting's site that no list describes is a site all the same. */
    private void sitesOf(List<Entry> postings) {
        ArrayNode sites = list("sites");
        Set<String> known = new LinkedHashSet<>();
        sites.forEach(site -> known.add(Plain.key(site.path("name").asString(""))));
        Ids ids = new Ids("s", sites);
        for (Entry posting : postings) {
            String name = String.valueOf(posting.text("site"));
            if (known.add(Plain.key(name))) {
                ObjectNode site = sites.addObject();
                site.put("id", ids.next());
                site.put("name", name);
                List<String> assumed = Assumptions.complete(Section.SITES, site, tree);
                changes.add(new Change(
                        Section.SITES, Change.Kind.ADDED, site.path("id").asString(), name, List.of("name"), assumed));
            }
        }
    }

    private void history(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        ArrayNode list = list("history");
        Set<JsonNode> known = new LinkedHashSet<>();
        list.forEach(known::add);
        for (Entry entry : entries) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("supervisorId", entry.text("supervisorId"));
            node.put("siteId", entry.text("siteId"));
            node.put("periodsAgo", (Integer) entry.find("periodsAgo"));
            boolean added = known.add(node);
            if (added) {
                list.add(node);
            }
            changes.add(new Change(
                    Section.HISTORY,
                    added ? Change.Kind.ADDED : Change.Kind.UNCHANGED,
                    "",
                    "%s → %s".formatted(entry.text("supervisor"), entry.text("site")),
                    List.of(),
                    List.of()));
        }
    }
}
