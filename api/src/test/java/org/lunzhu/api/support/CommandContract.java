package org.lunzhu.api.support;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Holds what commands print with {@code --json} against {@code x-command-line} of {@code openapi.yaml}. */
public final class CommandContract {

    private final OpenAPI api = new OpenAPIV3Parser()
            .read(Path.of("src/main/openapi/openapi.yaml").toUri().toString());
    private final SchemaValidator validator = new SchemaValidator(api, new MessageResolver());

    /** The schemas by command; a command of two words is one that is given something special. */
    public Map<String, String> schemas() {
        Map<String, String> schemas = new TreeMap<>();
        ((Map<?, ?>) api.getExtensions().get("x-command-line"))
                .forEach((command, schema) -> schemas.put(command.toString(), schema.toString()));
        return schemas;
    }

    /** Fails where the answer of the command breaks its schema. */
    public void check(String command, String answer) {
        Schema<?> schema = new Schema<>().$ref(schemas().get(command));
        ValidationReport report = validator.validate(answer, schema, "command." + command);
        if (report.hasErrors()) {
            throw new AssertionError(
                    "The answer of %s breaks the contract: %s%n%s".formatted(command, report.getMessages(), answer));
        }
    }
}
