package org.lunzhu.api.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.Issue;
import org.lunzhu.solver.check.Severity;

/**
 * What {@code check --json} answers.
 *
 * @param errors how many issues stand in the way
 * @param warnings how many do not
 * @param issues all of them, errors first
 */
record CheckJson(long errors, long warnings, List<IssueJson> issues) {

    /** One issue; the pointer is empty for the whole file, the value null where there is no single one. */
    record IssueJson(
            Severity severity,
            String code,
            String pointer,
            @Nullable String value,
            String message,
            String remedy) {}

    static CheckJson of(List<Issue> issues, Texts texts) {
        long errors = issues.stream().filter(Issue::isError).count();
        return new CheckJson(
                errors,
                issues.size() - errors,
                issues.stream().map(issue -> toJson(issue, texts)).toList());
    }

    private static IssueJson toJson(Issue issue, Texts texts) {
        return new IssueJson(
                issue.severity(),
                issue.code(),
                issue.pointer(),
                issue.value(),
                issue.message(texts.locale()),
                issue.remedy(texts.locale()));
    }
}
