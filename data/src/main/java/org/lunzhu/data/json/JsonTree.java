package org.lunzhu.data.json;

import org.lunzhu.solver.check.issue.Issue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of a document, within bounds of depth and size, and names every property that stands twice. */
final class JsonTree {

    /** Levels of nesting; a dataset needs seven. */
    static final int MAX_DEPTH = 64;

    /** Names, values and brackets; several times what the largest province needs. */
    static final int MAX_TOKENS = 4_000_000;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Problems problems;
    private int tokens;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The only value of the document; throws at once where the text is not JSON or out of bounds. */
    static JsonNode read(byte[] utf8, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return new JsonTree(parser, problems).document();
        }
    }

    private JsonNode document() {
        try {
            if (next() == null) {
                throw JsonDocument.refusal(Issue.error("json-empty", "", null));
            }
            JsonNode root = value(0);
            if (next() != null) {
                throw refusal("malformed-json");
            }
            return root;
        } catch (UnexpectedEndOfInputException e) {
            throw refusal("json-truncated");
        } catch (StreamConstraintsException e) {
            throw refusal("json-too-long");
        } catch (JacksonException e) {
            throw refusal("malformed-json");
        }
    }

    private JsonToken next() {
        tokens++;
        if (tokens > MAX_TOKENS) {
            throw JsonDocument.refusal(Issue.error("json-too-many", "", null, String.valueOf(MAX_TOKENS)));
        }
        return parser.nextToken();
    }

    private JsonNode value(int depth) {
        if (depth > MAX_DEPTH) {
            throw JsonDocument.refusal(Issue.error("json-too-deep", here(), null, String.valueOf(MAX_DEPTH)));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** Small where it can be: a document may hold millions of numbers. */
    private JsonNode integer() {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? NODES.numberNode(parser.getIntValue())
                : NODES.numberNode(parser.getBigIntegerValue());
    }

    private JsonNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            next();
            JsonNode value = value(depth + 1);
            if (object.has(name)) {
                problems.add(Issue.error("json-duplicate", here(), name));
            }
            object.set(name, value);
        }
        return object;
    }

    private JsonNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        while (next() != JsonToken.END_ARRAY) {
            array.add(value(depth + 1));
        }
        return array;
    }

    private String here() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private UnreadableJsonException refusal(String code) {
        TokenStreamLocation at = parser.currentLocation();
        return JsonDocument.refusal(
                Issue.error(code, here(), null, String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr())));
    }
}
