package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Place;
import org.lunzhu.office.template.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.check.issue.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tables of the template from the tree of a dataset, and back. */
public final class DatasetTables {

    private DatasetTables() {}

    /** Throws {@link org.lunzhu.office.template.column.UnwritableException} where they could not be read back. */
    public static List<Table> of(ObjectNode root) {
        Names names = Names.of(root);
        List<Table> tables = new ArrayList<>();
        TemplateForms.all().forEach(form -> tables.add(form.write(root, names)));
        return tables;
    }

    /**
     * A tree that was read.
     *
     * @param root the tree, as far as its cells were read
     * @param places where its properties stand, by their pointers
     * @param aliases other names of agencies, by the agencies' ids
     */
    public record Read(ObjectNode root, Map<String, Place> places, Map<String, List<String>> aliases) {}

    /** The tree of the tables; what cannot be read is reported and left out. A table that is missing has no rows. */
    public static Read read(List<Table> tables, Findings findings) {
        Map<String, Table> byName = new HashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Form form : TemplateForms.all()) {
            form.prepare(byName.getOrDefault(form.name(), form.table()), root);
        }
        Reading reading = new Reading(Names.of(root), findings);
        for (Form form : TemplateForms.all()) {
            form.read(byName.getOrDefault(form.name(), form.table()), root, reading);
        }
        Map<String, Place> places = new LinkedHashMap<>();
        collect(root, Pointer.ROOT, reading, places);
        return new Read(root, places, reading.aliases());
    }

    private static void collect(JsonNode node, Pointer at, Reading reading, Map<String, Place> places) {
        if (node instanceof ObjectNode object) {
            reading.placesOf(object).forEach((property, place) -> places.put(at.text() + "/" + property, place));
            object.properties().forEach(entry -> collect(entry.getValue(), at.at(entry.getKey()), reading, places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.at(i), reading, places);
            }
        }
    }
}
