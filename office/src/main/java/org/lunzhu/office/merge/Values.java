package org.lunzhu.office.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of entries as a dataset has them. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Names that stand beside ids, for people to read. */
    private static final Set<String> SHOWN_ONLY = Set.of("enterprise", "site");

    /** Lists that a new list adds to; another list is the whole. */
    private static final Set<String> GROWING = Set.of("unavailable", "recusals");

    private Values() {}

    static JsonNode node(String property, Object value) {
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = NODES.objectNode();
            map.forEach((key, element) -> {
                if (!SHOWN_ONLY.contains(key.toString())) {
                    node.set(key.toString(), node(key.toString(), element));
                }
            });
            return node;
        }
        if (value instanceof List<?> list) {
            ArrayNode node = NODES.arrayNode();
            list.forEach(element -> node.add(node(property, element)));
            return node;
        }
        return NODES.stringNode(value.toString());
    }

    /** What stands there after a value was read, too. */
    static JsonNode joined(@Nullable JsonNode before, JsonNode read, String property) {
        if (!(before instanceof ArrayNode old) || !(read instanceof ArrayNode more) || !GROWING.contains(property)) {
            return before instanceof ObjectNode object && read instanceof ObjectNode values
                    ? object.deepCopy().setAll(values)
                    : read;
        }
        ArrayNode all = old.deepCopy();
        more.forEach(element -> {
            if (!contains(all, element)) {
                all.add(element);
            }
        });
        return all;
    }

    private static boolean contains(ArrayNode all, JsonNode element) {
        for (JsonNode other : all) {
            if (other.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
