package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Token;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Several elements in a cell; none of them is a word of its own, since an empty cell may mean all. */
public record ListType(ElementType element) implements CellType {

    @Override
    public Value write(JsonNode node, Names names) {
        List<Token> tokens = new ArrayList<>();
        node.forEach(one -> tokens.add(element.write(one, names)));
        return Value.ofText(Token.toCell(tokens));
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Token token : Token.list(value.text())) {
            list.add(element.read(token, names));
        }
        return list;
    }
}
