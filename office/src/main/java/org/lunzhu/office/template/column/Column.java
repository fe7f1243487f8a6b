package org.lunzhu.office.template.column;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.UnwritableException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One or a few columns of a sheet that together say something of the row's thing. */
public interface Column {

    /** The property under which a part of another thing names that thing. */
    String OWNER = "$owner";

    List<Head> heads();

    /** Fills the cells; throws {@link UnwritableException} where they could not be read back. */
    void write(ObjectNode from, Row row, Names names);

    /** Fills the properties, and reports what cannot be read. */
    void read(Row row, ObjectNode to, Reading reading);
}
