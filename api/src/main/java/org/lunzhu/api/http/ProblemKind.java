package org.lunzhu.api.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of trouble a client can be told of; each has a stable path, see {@code docs/problems.md}. */
public enum ProblemKind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request"),
    MALFORMED_DATASET(HttpStatus.BAD_REQUEST, "Malformed dataset"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Unauthorized"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Forbidden"),
    UNKNOWN_PATH(HttpStatus.NOT_FOUND, "Unknown path"),
    UNKNOWN_DEMO_DATASET(HttpStatus.NOT_FOUND, "Unknown demo dataset"),
    UNKNOWN_DATASET(HttpStatus.NOT_FOUND, "Unknown dataset"),
    UNKNOWN_PLAN(HttpStatus.NOT_FOUND, "Unknown plan"),
    UNKNOWN_SEARCH(HttpStatus.NOT_FOUND, "Unknown search"),
    UNKNOWN_ALTERNATIVE(HttpStatus.NOT_FOUND, "Unknown alternative"),
    UNKNOWN_RULE(HttpStatus.NOT_FOUND, "Unknown rule"),
    UNKNOWN_AGENCY(HttpStatus.NOT_FOUND, "Unknown agency"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),
    PLAN_NOT_READY(HttpStatus.CONFLICT, "Plan not ready"),
    PLAN_FINISHED(HttpStatus.CONFLICT, "Plan finished"),
    SEARCH_FINISHED(HttpStatus.CONFLICT, "Search finished"),
    SEARCH_NOT_FINISHED(HttpStatus.CONFLICT, "Search not finished"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Body too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),
    INVALID_DATASET(HttpStatus.UNPROCESSABLE_CONTENT, "Invalid dataset"),
    INVALID_PLAN_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT, "Invalid plan request"),
    INVALID_REPAIR_APPLICATION(HttpStatus.UNPROCESSABLE_CONTENT, "Invalid repair application"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Idempotency key reused"),
    DIFFERENT_DATASETS(HttpStatus.UNPROCESSABLE_CONTENT, "Different datasets"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    /** The stable path, such as {@code /problems/unknown-plan}. */
    public URI type() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The problem with what went wrong this time. */
    ProblemDetail toDetail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }

    /** The kind that a bare status stands for. */
    static ProblemKind of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.isSameCodeAs(status))
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }
}
