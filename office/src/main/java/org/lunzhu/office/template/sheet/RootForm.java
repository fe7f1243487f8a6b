package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Column;
import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The properties of the dataset itself, one below the other. */
record RootForm(String name, List<Column> columns) implements Form {

    @Override
    public List<Head> heads() {
        return columns.stream().flatMap(column -> column.heads().stream()).toList();
    }

    @Override
    public boolean isUpright() {
        return true;
    }

    @Override
    public Table write(ObjectNode root, Names names) {
        Table table = table();
        Row row = table.addRow(0);
        columns.forEach(column -> column.write(root, row, names));
        return table;
    }

    @Override
    public void read(Table table, ObjectNode root, Reading reading) {
        Row row = Form.onlyRow(table);
        columns.forEach(column -> column.read(row, root, reading));
    }
}
