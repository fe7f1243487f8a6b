package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The number of a seat: from 1 for people, from 0 in the JSON. */
public record SeatType() implements CellType {

    @Override
    public Value write(JsonNode node, Names names) {
        return Value.ofNumber(node.decimalValue().add(BigDecimal.ONE));
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        return JsonNodeFactory.instance.numberNode(
                NumberType.WHOLE.read(value, names).longValue() - 1);
    }
}
