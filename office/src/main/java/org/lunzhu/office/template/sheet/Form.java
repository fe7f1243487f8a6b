package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One sheet of the template, and where its rows stand in the tree of a dataset. */
public interface Form {

    /** Name of the sheet. */
    String name();

    List<Head> heads();

    /** Whether names stand in the first column and values beside them. */
    default boolean isUpright() {
        return false;
    }

    /** The rows of the tree. */
    Table write(ObjectNode root, Names names);

    /** Takes up the things that other sheets refer to; called for every sheet before any is read. */
    default void prepare(Table table, ObjectNode root) {}

    /** Reads the rows into the tree. */
    void read(Table table, ObjectNode root, Reading reading);

    /** An empty table with the sheet's columns. */
    default Table table() {
        return new Table(name(), heads().stream().map(Head::title).toList());
    }

    /** The row that the values of an upright sheet make. */
    static Row onlyRow(Table table) {
        return table.rows().isEmpty() ? table.addRow(0) : table.rows().get(0);
    }
}
