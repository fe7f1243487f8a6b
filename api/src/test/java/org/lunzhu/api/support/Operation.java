package org.lunzhu.api.support;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation of {@code openapi.yaml}.
 *
 * @param path with its parameters in braces
 * @param texts parameters of the query that are texts
 * @param integers parameters of the query that are whole numbers
 * @param headers parameters in headers
 * @param body the schema of its JSON body; empty for none
 */
public record Operation(
        String method,
        String path,
        List<String> texts,
        List<String> integers,
        List<String> headers,
        Optional<String> body) {

    private static final OpenAPI API = new OpenAPIV3Parser()
            .read(Path.of("src/main/openapi/openapi.yaml").toUri().toString());

    /** All of them. */
    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        API.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    List<Parameter> parameters = Stream.of(item.getParameters(), operation.getParameters())
                            .flatMap(some -> some == null ? Stream.empty() : some.stream())
                            .map(Operation::resolved)
                            .toList();
                    all.add(new Operation(
                            method.name(),
                            path,
                            names(parameters, "query", false),
                            names(parameters, "query", true),
                            names(parameters, "header", false),
                            body(operation)));
                }));
        return all;
    }

    private static Parameter resolved(Parameter parameter) {
        String ref = parameter.get$ref();
        return ref == null
                ? parameter
                : API.getComponents().getParameters().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static List<String> names(List<Parameter> parameters, String in, boolean integer) {
        return parameters.stream()
                .filter(parameter -> parameter.getIn().equals(in))
                .filter(parameter -> "integer".equals(parameter.getSchema().getType()) == integer)
                .map(Parameter::getName)
                .toList();
    }

    private static Optional<String> body(io.swagger.v3.oas.models.Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().get("application/json"))
                .map(content -> content.getSchema().get$ref())
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
