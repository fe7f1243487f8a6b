package org.lunzhu.api.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Writes every trouble as {@code application/problem+json}. */
@RestControllerAdvice
final class ProblemHandler extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e) {
        return answer(e.kind(), e.issues(), e.values());
    }

    /** Our fault: the client gets an id that is in the log, and nothing else. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception e) {
        ProblemDetail problem = internalError(e);
        return as(HttpStatus.INTERNAL_SERVER_ERROR).body(problem);
    }

    private static ProblemDetail internalError(Exception e) {
        String errorId = ErrorIds.log(e);
        ProblemDetail problem = ProblemKind.INTERNAL_ERROR.toDetail(LocaleContextHolder.getLocale(), errorId);
        problem.setProperty("errorId", errorId);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        IssueDto issue = e.getCause() instanceof JacksonException json
                ? ContractIssues.of(json)
                : RequestIssue.of("missing-body", "", null);
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, List.of(issue)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<IssueDto> issues = ContractIssues.ofFields(e.getFieldErrors());
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, issues));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<IssueDto> issues = ContractIssues.of(e.getParameterValidationResults());
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, issues));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "";
        String value = e.getValue() == null ? "" : e.getValue().toString();
        List<IssueDto> issues = List.of(RequestIssue.ofType(name, value, "type.other"));
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, issues));
    }

    /** What Spring itself refuses, in our words for its status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return as(status).body(internalError(e));
        }
        ProblemDetail problem = ProblemKind.of(status).toDetail(LocaleContextHolder.getLocale());
        problem.setStatus(status.value());
        return as(status).headers(headers).body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemKind kind, List<IssueDto> issues, String... values) {
        ProblemDetail problem = kind.toDetail(LocaleContextHolder.getLocale(), values);
        if (!issues.isEmpty()) {
            problem.setProperty("issues", issues);
        }
        ResponseEntity.BodyBuilder answer = as(kind.status());
        kind.retrySeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        return answer.body(problem);
    }

    /** Its type is set, not negotiated: a client that accepts no such thing is told all the same. */
    private static ResponseEntity.BodyBuilder as(HttpStatusCode status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static ResponseEntity<Object> untyped(ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }
}
