package org.lunzhu.office.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.template.TemplateReading;
import org.lunzhu.solver.model.Dataset;
import tools.jackson.databind.JsonNode;

/** A template's dataset as entries. */
final class TemplateEntries {

    private TemplateEntries() {}

    static Map<Section, List<Entry>> of(TemplateReading template, Dataset dataset) {
        JsonNode tree = DatasetTree.of(dataset);
        Map<Section, List<Entry>> entries = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            JsonNode list = tree.path(section.property());
            List<Entry> all = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                all.add(entry(list.get(i), placeOf("/%s/%d".formatted(section.property(), i), template)));
            }
            entries.put(section, all);
        }
        return entries;
    }

    private static Place placeOf(String pointer, TemplateReading template) {
        var place = template.findPlace(pointer);
        return place == null ? new Place(null, "A1") : new Place(place.sheet(), place.cell());
    }

    private static Entry entry(JsonNode node, Place place) {
        Entry entry = new Entry(place);
        node.properties().forEach(property -> entry.set(property.getKey(), plain(property.getValue()), place));
        return entry;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(property -> map.put(property.getKey(), plain(property.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return list;
        }
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asString();
    }
}
