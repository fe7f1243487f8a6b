package org.lunzhu.office.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a table.
 *
 * @param firstRow of the sheet, from 0
 * @param lastRow included
 * @param columns from left to right
 * @param doubled columns that claim a field that another has already; they are not read
 */
public record Header(int firstRow, int lastRow, List<Column> columns, List<Column> doubled) {

    public Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.forEach(column -> fields.add(column.field()));
        return fields;
    }

    public boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** The column of a field in a block, or of the whole row. */
    public Optional<Column> find(Field field, int block) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .filter(column -> column.block() == block || column.block() < 0)
                .findFirst();
    }

    public List<Column> all(Field field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    /** How often its columns are repeated; at least once. */
    public int blocks() {
        return columns.stream().mapToInt(Column::block).max().orElse(-1) < 0
                ? 1
                : columns.stream().mapToInt(Column::block).max().orElse(0) + 1;
    }

    public int firstColumn() {
        return columns.get(0).index();
    }

    public int lastColumn() {
        return columns.get(columns.size() - 1).index();
    }
}
