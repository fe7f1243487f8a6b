package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Column;
import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that every element of another list has, such as the absences of supervisors.
 *
 * @param owners the property of the dataset that lists the owners
 * @param part the property of an owner that is listed here
 * @param columns among them the one that names the owner
 */
record PartForm(String name, String owners, String part, List<Column> columns) implements Form {

    @Override
    public List<Head> heads() {
        return columns.stream().flatMap(column -> column.heads().stream()).toList();
    }

    @Override
    public Table write(ObjectNode root, Names names) {
        Table table = table();
        for (JsonNode owner : root.path(owners)) {
            for (JsonNode node : owner.path(part)) {
                ObjectNode element = JsonNodeFactory.instance.objectNode();
                element.setAll((ObjectNode) node);
                element.set(Column.OWNER, owner.path("id"));
                Row row = table.addRow();
                columns.forEach(column -> column.write(element, row, names));
            }
        }
        return table;
    }

    @Override
    public void read(Table table, ObjectNode root, Reading reading) {
        Map<String, ObjectNode> byId = new HashMap<>();
        root.path(owners).forEach(owner -> byId.putIfAbsent(owner.path("id").asString(""), (ObjectNode) owner));
        for (Row row : table.rows()) {
            ObjectNode element = JsonNodeFactory.instance.objectNode();
            columns.forEach(column -> column.read(row, element, reading));
            JsonNode id = element.remove(Column.OWNER);
            ObjectNode owner = id == null ? null : byId.get(id.asString());
            if (owner != null) {
                owner.withArrayProperty(part).add(element);
            }
        }
    }
}
