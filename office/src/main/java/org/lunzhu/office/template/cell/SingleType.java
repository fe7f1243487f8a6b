package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Token;
import tools.jackson.databind.JsonNode;

/** One element in a cell. */
public record SingleType(ElementType element) implements CellType {

    @Override
    public Value write(JsonNode node, Names names) {
        return Value.ofText(element.write(node, names).toCell());
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        return element.read(Token.single(value.text()), names);
    }
}
