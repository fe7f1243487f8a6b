package org.lunzhu.api.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.solver.check.issue.Pointer;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What a request has that the contract does not allow, each with its place. */
final class ContractIssues {

    private ContractIssues() {}

    /** What is wrong with a small JSON body that could not be read. */
    static IssueDto of(JacksonException e) {
        String pointer = pointerTo(e);
        if (e instanceof TextFlawException flawed) {
            return RequestIssue.of(flawed.flaw().code(), pointer, null);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return RequestIssue.of(
                    "unknown-property",
                    pointer,
                    unknown.getPropertyName(),
                    unknown.getPropertyName(),
                    knownProperties(unknown));
        }
        if (e instanceof ValueInstantiationException unknown
                && unknown.getType().isEnumType()) {
            return RequestIssue.of("unknown-constant", pointer, null, constants(unknown.getType()));
        }
        if (e instanceof InputCoercionException || e.getCause() instanceof InputCoercionException) {
            return RequestIssue.of("number-out-of-range", pointer, null);
        }
        if (e instanceof MismatchedInputException mismatch
                && !(e.getCause() instanceof StreamReadException)
                && mismatch.getTargetType() != null) {
            return RequestIssue.ofJsonType(pointer, ParameterValue.nameOf(mismatch.getTargetType()));
        }
        return malformed(pointer, e);
    }

    private static String knownProperties(UnrecognizedPropertyException e) {
        return Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of()).stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String constants(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static IssueDto malformed(String pointer, JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
        return RequestIssue.of("malformed-json", pointer, null, Integer.toString(line), Integer.toString(column));
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
                String name = nameOf(result.getMethodParameter());
                result.getResolvableErrors().forEach(error -> issues.add(toIssue(name, error)));
            }
        }
        return issues;
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader inHeader = parameter.getParameterAnnotation(RequestHeader.class);
        PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
        if (inQuery != null) {
            return inQuery.value();
        }
        return inHeader != null ? inHeader.value() : inPath != null ? inPath.value() : "";
    }

    /** What is wrong with the properties of a body. */
    static List<IssueDto> ofFields(List<FieldError> errors) {
        return errors.stream()
                .map(error -> toIssue("/" + error.getField().replace('.', '/'), error))
                .toList();
    }

    private static IssueDto toIssue(String place, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "constraint" : codes[codes.length - 1];
        return RequestIssue.ofConstraint(constraint, place, limits(error.getArguments()));
    }

    /** The attributes of a broken constraint; the first argument is but the place. */
    private static String[] limits(Object @Nullable [] arguments) {
        return arguments == null
                ? new String[0]
                : Arrays.stream(arguments).skip(1).map(String::valueOf).toArray(String[]::new);
    }
}
