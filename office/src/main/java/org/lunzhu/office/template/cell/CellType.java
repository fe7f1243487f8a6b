package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.office.template.table.Value;
import tools.jackson.databind.JsonNode;

/** How a value of the JSON stands in one cell. */
public interface CellType {

    /** Throws {@link UnwritableException} where the cell could not be read back. */
    Value write(JsonNode node, Names names);

    /** Throws where the value is not one for certain. */
    JsonNode read(Value value, Names names) throws UnreadValueException;
}
