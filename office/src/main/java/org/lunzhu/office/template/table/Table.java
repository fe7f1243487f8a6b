package org.lunzhu.office.template.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one sheet. */
public final class Table {

    private final String name;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A table without rows. */
    public Table(String name) {
        this.name = name;
    }

    /** The same with these columns, from left to right. */
    public Table(String name, List<String> columns) {
        this(name);
        columns.forEach(column -> addColumn(column, this.columns.size()));
    }

    /** Name of the sheet. */
    public String name() {
        return name;
    }

    /** The columns' names. */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    public void addColumn(String column, int index) {
        columns.put(column, index);
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    int columnOf(String column) {
        return columns.getOrDefault(column, 0);
    }

    public List<Row> rows() {
        return rows;
    }

    /** A new row of the table, that row of the sheet. */
    public Row addRow(int number) {
        Row row = new Row(this, number);
        rows.add(row);
        return row;
    }

    /** A new row below the others; the first one is the third of the sheet, below names and example. */
    public Row addRow() {
        return addRow(rows.size() + 2);
    }
}
