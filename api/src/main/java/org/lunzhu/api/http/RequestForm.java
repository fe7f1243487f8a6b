package org.lunzhu.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lunzhu.api.contract.IssueDto;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Holds every request against its operation, whose generated method has the parameters of the contract with their
 * types: nothing unknown, nothing twice, nothing that has to be guessed. Ranges and patterns are checked later, by
 * Spring.
 */
final class RequestForm implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<IssueDto> issues = issues(request, method.getMethodParameters());
            if (!issues.isEmpty()) {
                throw new ProblemException(ProblemKind.MALFORMED_REQUEST, issues);
            }
        }
        return true;
    }

    private static List<IssueDto> issues(HttpServletRequest request, MethodParameter[] parameters) {
        QueryForm query = QueryForm.of(request.getQueryString());
        List<IssueDto> issues = new ArrayList<>(query.issues());
        boolean hasBody = false;
        for (MethodParameter parameter : parameters) {
            RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
            RequestHeader inHeader = parameter.getParameterAnnotation(RequestHeader.class);
            PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
            hasBody |= parameter.hasParameterAnnotation(RequestBody.class)
                    || parameter.hasParameterAnnotation(RequestPart.class);
            if (inQuery != null) {
                issues.addAll(query.take(inQuery, parameter.getParameterType()));
            } else if (inHeader != null) {
                issues.addAll(header(request, inHeader, parameter.getParameterType()));
            } else if (inPath != null) {
                issues.addAll(path(request, inPath.value(), parameter.getParameterType()));
            }
        }
        issues.addAll(query.unknown());
        if (!hasBody && hasBody(request)) {
            issues.add(RequestIssue.of("unexpected-body", "", null));
        }
        return issues;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static List<IssueDto> header(HttpServletRequest request, RequestHeader header, Class<?> type) {
        String name = header.value();
        List<String> values = new ArrayList<>();
        request.getHeaders(name).asIterator().forEachRemaining(values::add);
        if (values.stream().anyMatch(RequestForm::isForeign)) {
            return List.of(RequestIssue.of("malformed-header", name, null));
        }
        if (values.isEmpty() && header.required()) {
            return List.of(RequestIssue.of("missing-parameter", name, name));
        }
        boolean isList = name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE);
        if (values.size() > 1 && !isList) {
            return List.of(RequestIssue.of("repeated-parameter", name, name));
        }
        return values.stream()
                .flatMap(value -> ParameterValue.issues(name, value, type).stream())
                .toList();
    }

    private static boolean isForeign(String header) {
        return header.chars().anyMatch(c -> c < ' ' || c > '~');
    }

    private static List<IssueDto> path(HttpServletRequest request, String name, Class<?> type) {
        Object values = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String value = values instanceof Map<?, ?> map && map.get(name) instanceof String text ? text : "";
        return ParameterValue.issues(name, value, type);
    }
}
