package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Column;
import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Place;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Weights and parameters that a dataset sets itself, one a row. */
record SettingsForm(String name, Column column) implements Form {

    private static final String ID = "编号";

    @Override
    public List<Head> heads() {
        return column.heads();
    }

    @Override
    public Table write(ObjectNode root, Names names) {
        Table table = table();
        for (String part : List.of("weights", "parameters")) {
            root.path("rules").path(part).properties().forEach(entry -> {
                ObjectNode setting = JsonNodeFactory.instance.objectNode();
                setting.withObjectProperty(part).set(entry.getKey(), entry.getValue());
                column.write(setting, table.addRow(), names);
            });
        }
        return table;
    }

    @Override
    public void read(Table table, ObjectNode root, Reading reading) {
        Map<String, Place> first = new HashMap<>();
        for (Row row : table.rows()) {
            ObjectNode setting = JsonNodeFactory.instance.objectNode();
            column.read(row, setting, reading);
            setting.properties()
                    .forEach(part -> part.getValue()
                            .properties()
                            .forEach(entry ->
                                    set(part.getKey(), entry.getKey(), entry.getValue(), row, root, first, reading)));
        }
    }

    private static void set(
            String part,
            String id,
            JsonNode value,
            Row row,
            ObjectNode root,
            Map<String, Place> first,
            Reading reading) {
        Place before = first.putIfAbsent(id, row.placeOf(ID));
        if (before != null) {
            reading.findings().add(Code.DUPLICATE_CONFLICT, row, ID, List.of(), before.cell(), ID);
            return;
        }
        ObjectNode settings = root.withObjectProperty("rules").withObjectProperty(part);
        settings.set(id, value);
        reading.note(settings, id, row, ID);
    }
}
