package org.lunzhu.api.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of trouble a client can be told of; each has a stable path, see {@code docs/problems.md}, and its title and
 * its sentence in {@code problems.properties}.
 */
public enum ProblemKind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    MALFORMED_DATASET(HttpStatus.BAD_REQUEST),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    UNKNOWN_PATH(HttpStatus.NOT_FOUND),
    UNKNOWN_DEMO_DATASET(HttpStatus.NOT_FOUND),
    UNKNOWN_DATASET(HttpStatus.NOT_FOUND),
    UNKNOWN_REVISION(HttpStatus.NOT_FOUND),
    UNKNOWN_IMPORT(HttpStatus.NOT_FOUND),
    UNKNOWN_TABLE(HttpStatus.NOT_FOUND),
    UNKNOWN_PLAN(HttpStatus.NOT_FOUND),
    UNKNOWN_SEARCH(HttpStatus.NOT_FOUND),
    UNKNOWN_ALTERNATIVE(HttpStatus.NOT_FOUND),
    UNKNOWN_RULE(HttpStatus.NOT_FOUND),
    UNKNOWN_AGENCY(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    PLAN_NOT_READY(HttpStatus.CONFLICT),
    PLAN_FINISHED(HttpStatus.CONFLICT),
    SEARCH_FINISHED(HttpStatus.CONFLICT),
    SEARCH_NOT_FINISHED(HttpStatus.CONFLICT),
    DATASET_INCOMPLETE(HttpStatus.CONFLICT),
    IMPORT_FINISHED(HttpStatus.CONFLICT),
    IMPORT_OUTDATED(HttpStatus.CONFLICT),
    IMPORT_UNDECIDED(HttpStatus.CONFLICT),
    UNREADABLE_FILE(HttpStatus.CONFLICT),
    UNWRITABLE_WORKBOOK(HttpStatus.CONFLICT),
    DATASET_CHANGED(HttpStatus.PRECONDITION_FAILED),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID_DATASET(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_PLAN_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_REPAIR_APPLICATION(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_IMPORT_DECISIONS(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_IMPORT(HttpStatus.UNPROCESSABLE_CONTENT),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    DIFFERENT_DATASETS(HttpStatus.UNPROCESSABLE_CONTENT),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    TOO_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private static final int RETRY_SECONDS = 5;
    private static final Wording WORDING = new Wording("problems");

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** After how many seconds the client may ask again; empty where that would not help. */
    public OptionalInt retrySeconds() {
        return status == HttpStatus.SERVICE_UNAVAILABLE ? OptionalInt.of(RETRY_SECONDS) : OptionalInt.empty();
    }

    /** The stable path, such as {@code /problems/unknown-plan}. */
    public URI type() {
        return URI.create("/problems/" + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The problem as it is told.
     *
     * @param values what the sentence of the kind names, in its order
     */
    public ProblemDetail toDetail(Locale locale, String... values) {
        String detail = WORDING.text(locale, key() + ".detail", values);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type());
        problem.setTitle(WORDING.text(locale, key() + ".title"));
        return problem;
    }

    /** The kind that a bare status stands for. */
    public static ProblemKind of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.isSameCodeAs(status))
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }
}
