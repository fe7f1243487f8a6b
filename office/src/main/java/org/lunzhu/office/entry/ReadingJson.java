package org.lunzhu.office.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A reading as JSON: a list for each kind of entry with the names of the dataset, and the problems. */
public final class ReadingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReadingJson() {}

    /** @param locale the language of messages and remedies */
    public static ObjectNode of(Reading reading, Locale locale) {
        ObjectNode root = NODES.objectNode();
        for (Section section : Section.values()) {
            ArrayNode list = root.putArray(section.property());
            reading.all(section).forEach(entry -> list.add(object(entry.values())));
        }
        ArrayNode problems = root.putArray("problems");
        reading.problems().forEach(problem -> problems.add(problem(problem, locale)));
        return root;
    }

    private static ObjectNode object(Map<?, ?> values) {
        ObjectNode node = NODES.objectNode();
        values.forEach((property, value) -> put(node, property.toString(), value));
        return node;
    }

    private static void put(ObjectNode node, String property, Object value) {
        if (value instanceof Integer number) {
            node.put(property, number.intValue());
        } else if (value instanceof BigDecimal number) {
            node.put(property, number);
        } else if (value instanceof Boolean flag) {
            node.put(property, flag.booleanValue());
        } else if (value instanceof Map<?, ?> map) {
            node.set(property, object(map));
        } else if (value instanceof List<?> list) {
            ArrayNode array = node.putArray(property);
            list.forEach(element -> {
                if (element instanceof Map<?, ?> map) {
                    array.add(object(map));
                } else {
                    array.add(element.toString());
                }
            });
        } else {
            node.put(property, value.toString());
        }
    }

    private static ObjectNode problem(Problem problem, Locale locale) {
        ObjectNode node = NODES.objectNode();
        text(node, "file", problem.file());
        text(node, "sheet", problem.sheet());
        text(node, "cell", problem.cell());
        node.put("code", problem.code().name());
        node.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        text(node, "value", problem.value());
        ArrayNode suggestion = node.putArray("suggestion");
        problem.suggestion().forEach(suggestion::add);
        node.put("message", problem.message(locale));
        node.put("remedy", problem.remedy(locale));
        return node;
    }

    private static void text(ObjectNode node, String property, @Nullable String value) {
        if (value == null) {
            node.putNull(property);
        } else {
            node.put(property, value);
        }
    }
}
