package org.lunzhu.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Pointer;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What a request has that the contract does not allow, each with its place. */
final class ContractIssues {

    private ContractIssues() {}

    /** What is wrong with a small JSON body that could not be read. */
    static List<IssueDto> of(JacksonException e) {
        return IssuesView.toDtos(List.of(toIssue(e)), LocaleContextHolder.getLocale());
    }

    private static Issue toIssue(JacksonException e) {
        String pointer = pointerTo(e);
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Issue.error("unknown-property", pointer, unknown.getPropertyName(), known);
        }
        if (e instanceof StreamReadException) {
            return Issue.error("malformed-json", pointer, null, e.getOriginalMessage());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return Issue.error(
                    "wrong-type", pointer, null, mismatch.getTargetType().getSimpleName());
        }
        return Issue.error("malformed-json", pointer, null, e.getOriginalMessage());
    }

    private static String pointerTo(JacksonException e) {
        Pointer pointer = Pointer.ROOT;
        for (JacksonException.Reference step : e.getPath()) {
            String property = step.getPropertyName();
            pointer = property == null ? pointer.at(step.getIndex()) : pointer.at(property);
        }
        return pointer.text();
    }

    /** What is wrong with parameters and the properties of a body. */
    static List<IssueDto> of(List<ParameterValidationResult> results) {
        List<IssueDto> issues = new ArrayList<>();
        for (ParameterValidationResult result : results) {
            if (result instanceof ParameterErrors errors) {
                issues.addAll(ofFields(errors.getFieldErrors()));
            } else {
                String name =
                        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
                result.getResolvableErrors().forEach(error -> issues.add(toIssue(name, error)));
            }
        }
        return issues;
    }

    /** What is wrong with the properties of a body. */
    static List<IssueDto> ofFields(List<FieldError> errors) {
        return errors.stream()
                .map(error -> toIssue("/" + error.getField().replace('.', '/'), error))
                .toList();
    }

    /** A parameter that has a value of another type. */
    static List<IssueDto> ofType(String parameter, @Nullable Object value) {
        return List.of(RequestIssue.of("wrong-type", parameter, value == null ? null : value.toString()));
    }

    /** A parameter that the operation does not have. */
    static List<IssueDto> ofUnknownParameters(List<String> parameters) {
        return parameters.stream()
                .map(name -> RequestIssue.of("unknown-parameter", name, name))
                .toList();
    }

    private static IssueDto toIssue(String place, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "constraint" : codes[codes.length - 1];
        String message = Objects.requireNonNullElse(error.getDefaultMessage(), constraint);
        return RequestIssue.ofConstraint(constraint, place, message);
    }
}
