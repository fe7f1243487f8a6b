package org.lunzhu.api.support;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a document, or of a part of one, in {@code openapi.yaml}. */
public final class DocumentSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final OpenAPI API = new OpenAPIV3Parser()
            .read(Path.of("src/main/openapi/openapi.yaml").toUri().toString());
    private static final SchemaValidator VALIDATOR = new SchemaValidator(API, new MessageResolver());

    private final Schema<?> written;
    private final Schema<?> schema;

    private DocumentSchema(Schema<?> written) {
        this.written = written;
        schema = resolved(written);
    }

    /** The schema of that name. */
    public static DocumentSchema named(String name) {
        return new DocumentSchema(new Schema<>().$ref("#/components/schemas/" + name));
    }

    private static Schema<?> resolved(Schema<?> schema) {
        if (schema.get$ref() != null) {
            String ref = schema.get$ref();
            return API.getComponents().getSchemas().get(ref.substring(ref.lastIndexOf('/') + 1));
        }
        return schema.getAllOf() == null ? schema : resolved(schema.getAllOf().get(0));
    }

    /** The properties of an object; empty for other values, and for an object with properties of any name. */
    public Set<String> properties() {
        return schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
    }

    public DocumentSchema property(String name) {
        return new DocumentSchema(schema.getProperties().get(name));
    }

    public boolean requires(String name) {
        return schema.getRequired() != null && schema.getRequired().contains(name);
    }

    /** Whether the value may be null. */
    public boolean isNullable() {
        return Boolean.TRUE.equals(written.getNullable());
    }

    public boolean isArray() {
        return schema.getItems() != null;
    }

    public DocumentSchema element() {
        return new DocumentSchema(schema.getItems());
    }

    /** The texts that may stand here; empty where any may. */
    public List<String> constants() {
        return schema.getEnum() == null
                ? List.of()
                : schema.getEnum().stream().map(Object::toString).toList();
    }

    /** A document of that schema in which every property has a value and every list one element. */
    public JsonNode sample() {
        return switch (schema.getType()) {
            case "object" -> object();
            case "array" -> JSON.arrayNode().add(element().sample());
            case "integer" -> JSON.numberNode(1);
            case "number" -> JSON.numberNode(1.5);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.stringNode(text());
        };
    }

    private ObjectNode object() {
        ObjectNode object = JSON.objectNode();
        if (schema.getAdditionalProperties() instanceof Schema<?> value) {
            object.set("any", new DocumentSchema(value).sample());
        }
        properties().forEach(name -> object.set(name, property(name).sample()));
        return object;
    }

    private String text() {
        if (!constants().isEmpty()) {
            return constants().get(0);
        }
        return "date".equals(schema.getFormat()) ? "2026-01-31" : "text";
    }

    /** What is wrong with the document; empty where nothing is. */
    public List<String> violations(String document) {
        return VALIDATOR.validate(document, written, "document").getMessages().stream()
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    /** The parts of the document that have properties or constants, by their place in {@link #sample()}. */
    public void walk(String place, Map<String, DocumentSchema> parts) {
        parts.put(place, this);
        properties().forEach(name -> property(name).walk(place + "/" + name, parts));
        if (isArray()) {
            element().walk(place + "/0", parts);
        }
    }
}
