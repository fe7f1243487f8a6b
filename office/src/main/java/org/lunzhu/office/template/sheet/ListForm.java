package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Column;
import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of the dataset, one element a row.
 *
 * @param list the property of the dataset
 * @param numbering how elements without id are numbered, such as {@code p-%04d}; empty where they have none, or must
 *     have one
 * @param label the column of their names; null where nobody refers to them
 * @param labelProperty the property of their names
 */
record ListForm(
        String name,
        String list,
        String numbering,
        @Nullable String label,
        @Nullable String labelProperty,
        List<Column> columns)
        implements Form {

    private static final String ID = "编号";

    @Override
    public List<Head> heads() {
        return columns.stream().flatMap(column -> column.heads().stream()).toList();
    }

    @Override
    public Table write(ObjectNode root, Names names) {
        Table table = table();
        for (JsonNode node : root.path(list)) {
            Row row = table.addRow();
            columns.forEach(column -> column.write((ObjectNode) node, row, names));
        }
        return table;
    }

    /** Gives every row its element with id and name. */
    @Override
    public void prepare(Table table, ObjectNode root) {
        ArrayNode elements = root.withArrayProperty(list);
        Set<String> taken = new HashSet<>();
        List<ObjectNode> unnumbered = new ArrayList<>();
        for (Row row : table.rows()) {
            ObjectNode element = elements.addObject();
            if (label != null && labelProperty != null) {
                String id = textOf(row, ID);
                String title = textOf(row, label);
                if (!title.isEmpty() || row.find(label) != null && !isNone(row.find(label))) {
                    element.put(labelProperty, title);
                }
                if (row.find(ID) == null) {
                    unnumbered.add(element);
                } else {
                    element.put("id", id);
                    taken.add(id);
                }
            }
        }
        if (!numbering.isEmpty()) {
            number(unnumbered, taken);
        }
    }

    private void number(List<ObjectNode> elements, Set<String> taken) {
        int number = 1;
        for (ObjectNode element : elements) {
            while (!taken.add(numbering.formatted(number))) {
                number++;
            }
            element.put("id", numbering.formatted(number));
        }
    }

    private static boolean isNone(@Nullable Value value) {
        return value != null && value.text().equals(Quoted.NONE);
    }

    private static String textOf(Row row, String column) {
        Value value = row.find(column);
        return value == null || isNone(value) ? "" : Quoted.fromCell(value.text());
    }

    @Override
    public void read(Table table, ObjectNode root, Reading reading) {
        ArrayNode elements = root.withArrayProperty(list);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            ObjectNode element = (ObjectNode) elements.get(i);
            columns.forEach(column -> column.read(row, element, reading));
        }
    }
}
