package org.lunzhu.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** A query as it was sent; its parameters are taken out one by one, and what remains is unknown. */
final class QueryForm {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<IssueDto> issues = new ArrayList<>();

    private QueryForm() {}

    /** Reads a query in percent encoding; null for none. */
    static QueryForm of(@Nullable String query) {
        QueryForm form = new QueryForm();
        if (query != null) {
            for (String pair : query.split("&")) {
                form.add(pair);
            }
        }
        return form;
    }

    private void add(String pair) {
        if (pair.isEmpty()) {
            return;
        }
        int end = pair.indexOf('=');
        String rawName = end < 0 ? pair : pair.substring(0, end);
        String rawValue = end < 0 ? "" : pair.substring(end + 1);
        Optional<String> name = QueryText.decode(rawName);
        Optional<String> value = QueryText.decode(rawValue);
        if (name.isEmpty()) {
            issues.add(RequestIssue.of("malformed-encoding", rawName, rawName));
        } else if (value.isEmpty()) {
            issues.add(RequestIssue.of("malformed-encoding", name.get(), rawValue));
        }
        values.computeIfAbsent(name.orElse(rawName), n -> new ArrayList<>()).add(value.orElse(""));
    }

    /** What could not be read. */
    List<IssueDto> issues() {
        return issues;
    }

    /** Takes a parameter out and tells what is wrong with it. */
    List<IssueDto> take(RequestParam parameter, Class<?> type) {
        String name = parameter.value();
        List<String> given = values.remove(name);
        if (issues.stream().anyMatch(issue -> issue.getPointer().equals(name))) {
            return List.of();
        }
        if (given == null) {
            return parameter.required() ? List.of(RequestIssue.of("missing-parameter", name, name)) : List.of();
        }
        if (given.size() > 1) {
            return List.of(RequestIssue.of("repeated-parameter", name, name));
        }
        return isEmptyDefault(parameter, given.get(0))
                ? List.of(RequestIssue.ofType(name, "", ParameterValue.nameOf(type)))
                : ParameterValue.issues(name, given.get(0), type);
    }

    /** Spring would put the default in place of an empty text. */
    private static boolean isEmptyDefault(RequestParam parameter, String value) {
        return value.isEmpty() && !parameter.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    /** What was not taken out. */
    List<IssueDto> unknown() {
        return values.keySet().stream()
                .filter(name ->
                        issues.stream().noneMatch(issue -> issue.getPointer().equals(name)))
                .map(name -> RequestIssue.of("unknown-parameter", name, name))
                .toList();
    }
}
