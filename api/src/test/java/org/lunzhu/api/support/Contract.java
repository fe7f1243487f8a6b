package org.lunzhu.api.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Holds answers against {@code openapi.yaml}. */
final class Contract {

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createFor(
                    Path.of("src/main/openapi/openapi.yaml").toUri().toString())
            .withBasePathOverride("/api/v1")
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.response.contentType.notAllowed", ValidationReport.Level.ERROR)
                    .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.operation.notAllowed", ValidationReport.Level.IGNORE)
                    .build())
            .build();

    void check(HttpRequest request, HttpResponse<String> response) {
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(response.statusCode());
        response.headers().firstValue("Content-Type").ifPresent(type -> answer.withContentType(type));
        if (!response.body().isEmpty()) {
            answer.withBody(response.body());
        }
        ValidationReport report = validator.validateResponse(
                request.uri().getPath(), Request.Method.valueOf(request.method()), answer.build());
        if (report.hasErrors()) {
            throw new AssertionError(
                    "The answer breaks the contract: " + report.getMessages() + "\n" + response.body());
        }
    }
}
