package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.office.merge.Change;
import org.lunzhu.solver.model.Dataset;
import tools.jackson.databind.JsonNode;

/** What is different between two states of a dataset, thing by thing, in the order of the dataset. */
final class Differences {

    /** The part of a dataset that is no list. */
    static final String BASICS = "basics";

    /** Lists of things with an id, and lists of things that are but what they say. */
    private static final List<String> NAMED =
            List.of("periods", "agencies", "supervisors", "enterprises", "sites", "circuits");

    private static final List<String> NAMELESS = List.of("history", "suitability");

    private final JsonNode before;
    private final JsonNode after;

    Differences(Dataset before, Dataset after) {
        this.before = DatasetTree.of(before);
        this.after = DatasetTree.of(after);
    }

    static List<String> sections() {
        return Stream.of(List.of(BASICS), NAMED, NAMELESS).flatMap(List::stream).toList();
    }

    /** The differences, with what is known of the entries that were read: what was assumed, says nothing new, is left out. */
    List<ImportChange> with(List<Change> read) {
        Map<List<String>, List<String>> assumed = read.stream()
                .filter(change -> !change.assumed().isEmpty())
                .collect(Collectors.toMap(
                        change -> List.of(change.section().property(), change.id()), Change::assumed, (a, b) -> a));
        List<ImportChange> all = new ArrayList<>();
        for (String section : sections()) {
            List<ImportChange> here = NAMELESS.contains(section)
                    ? nameless(section)
                    : section.equals(BASICS) ? basics() : named(section, assumed);
            all.addAll(here);
            Set<String> ids = here.stream().map(ImportChange::id).collect(Collectors.toSet());
            read.stream()
                    .filter(change -> change.section().property().equals(section))
                    .filter(change -> change.kind() == Change.Kind.LEFT_OUT
                            || change.kind() == Change.Kind.UNCHANGED && !ids.contains(change.id()))
                    .map(Differences::told)
                    .forEach(all::add);
        }
        return all;
    }

    private static ImportChange told(Change change) {
        return new ImportChange(
                change.section().property(),
                ChangeKind.valueOf(change.kind().name()),
                change.id(),
                change.name(),
                change.properties(),
                change.assumed());
    }

    private List<ImportChange> basics() {
        List<String> changed = Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
                .distinct()
                .filter(property -> !NAMED.contains(property) && !NAMELESS.contains(property))
                .filter(property -> !before.path(property).equals(after.path(property)))
                .toList();
        String name = after.path("title").asString(after.path("name").asString(""));
        return changed.isEmpty()
                ? List.of()
                : List.of(new ImportChange(BASICS, ChangeKind.CHANGED, "", name, changed, List.of()));
    }

    private List<ImportChange> named(String section, Map<List<String>, List<String>> assumed) {
        Map<String, JsonNode> old = byId(before.path(section));
        Map<String, JsonNode> now = byId(after.path(section));
        List<ImportChange> changes = new ArrayList<>();
        now.forEach((id, thing) -> {
            List<String> usual = assumed.getOrDefault(List.of(section, id), List.of());
            JsonNode was = old.get(id);
            List<String> properties = was == null ? List.copyOf(thing.propertyNames()) : changed(was, thing);
            if (was == null) {
                changes.add(new ImportChange(section, ChangeKind.ADDED, id, nameOf(thing), properties, usual));
            } else if (!properties.isEmpty()) {
                changes.add(new ImportChange(section, ChangeKind.CHANGED, id, nameOf(thing), properties, usual));
            }
        });
        old.forEach((id, thing) -> {
            if (!now.containsKey(id)) {
                changes.add(new ImportChange(section, ChangeKind.REMOVED, id, nameOf(thing), List.of(), List.of()));
            }
        });
        return changes;
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(
                        thing -> thing.path("id").asString(""), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<String> changed(JsonNode was, JsonNode is) {
        return Stream.concat(was.propertyNames().stream(), is.propertyNames().stream())
                .distinct()
                .filter(property -> !was.path(property).equals(is.path(property)))
                .toList();
    }

    private static String nameOf(@Nullable JsonNode thing) {
        return thing == null
                ? ""
                : thing.path("name")
                        .asString(thing.path("title").asString(thing.path("id").asString("")));
    }

    private List<ImportChange> nameless(String section) {
        List<ImportChange> changes = new ArrayList<>();
        only(section, ChangeKind.ADDED, after, before, changes);
        only(section, ChangeKind.REMOVED, before, after, changes);
        return changes;
    }

    /** What one state has and the other has not, each by its person and its site. */
    private static void only(
            String section, ChangeKind kind, JsonNode here, JsonNode there, List<ImportChange> changes) {
        Set<JsonNode> known = new HashSet<>();
        there.path(section).forEach(known::add);
        Map<String, JsonNode> people = byId(here.path("supervisors"));
        Map<String, JsonNode> sites = byId(here.path("sites"));
        for (JsonNode thing : here.path(section)) {
            if (known.add(thing)) {
                String person = nameOf(people.get(thing.path("supervisorId").asString("")));
                String site = nameOf(sites.get(thing.path("siteId").asString("")));
                List<String> properties = List.copyOf(thing.propertyNames());
                changes.add(new ImportChange(section, kind, "", person + " → " + site, properties, List.of()));
            }
        }
    }
}
