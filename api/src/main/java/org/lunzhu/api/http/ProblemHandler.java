package org.lunzhu.api.http;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
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

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String CONTRACT = "The request does not follow the contract.";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e) {
        return answer(e.kind(), String.valueOf(e.getMessage()), e.issues());
    }

    /** Our fault: the client gets an id that is in the log, and nothing else. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception e) {
        ProblemDetail problem = internalError(e);
        return ResponseEntity.internalServerError().body(problem);
    }

    private static ProblemDetail internalError(Exception e) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("Internal error ({}).", errorId, e);
        ProblemDetail problem = ProblemKind.INTERNAL_ERROR.toDetail(
                "Something went wrong in the service; its log has more under the error id (%s).".formatted(errorId));
        problem.setProperty("errorId", errorId);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException tooLarge) {
                return untyped(answer(ProblemKind.BODY_TOO_LARGE, String.valueOf(tooLarge.getMessage()), List.of()));
            }
            if (cause instanceof JacksonException json && !(json.getCause() instanceof BodyTooLargeException)) {
                return untyped(answer(ProblemKind.MALFORMED_REQUEST, CONTRACT, ContractIssues.of(json)));
            }
        }
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, "The body is missing or cannot be read.", List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<IssueDto> issues = ContractIssues.ofFields(e.getFieldErrors());
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, CONTRACT, issues));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<IssueDto> issues = ContractIssues.of(e.getParameterValidationResults());
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, CONTRACT, issues));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "";
        return untyped(answer(ProblemKind.MALFORMED_REQUEST, CONTRACT, ContractIssues.ofType(name, e.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownParameters(UnknownParametersException e) {
        return answer(ProblemKind.MALFORMED_REQUEST, CONTRACT, ContractIssues.ofUnknownParameters(e.names()));
    }

    /** What Spring itself refuses, in our words for its status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return ResponseEntity.status(status).body(internalError(e));
        }
        String detail = body instanceof ProblemDetail given && given.getDetail() != null ? given.getDetail() : CONTRACT;
        ProblemDetail problem = ProblemKind.of(status).toDetail(detail);
        problem.setStatus(status.value());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemKind kind, String detail, List<IssueDto> issues) {
        ProblemDetail problem = kind.toDetail(detail);
        if (!issues.isEmpty()) {
            problem.setProperty("issues", issues);
        }
        return ResponseEntity.status(kind.status()).body(problem);
    }

    private static ResponseEntity<Object> untyped(ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
    }
}
