package org.lunzhu.office.template.cell;

import java.util.Set;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A last day; 长期 says that there is none. */
public record EndType() implements CellType {

    private static final Set<String> ENDLESS = Set.of("长期", "无");
    private static final DateType DATE = new DateType();

    @Override
    public Value write(JsonNode node, Names names) {
        return DATE.write(node, names);
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        return ENDLESS.contains(value.text().strip())
                ? JsonNodeFactory.instance.nullNode()
                : DATE.read(value, names);
    }
}
