package org.lunzhu.api.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Severity;

/**
 * What {@code check --json} answers.
 *
 * @param errors how many issues stand in the way
 * @param warnings how many do not
 * @param issues all of them, errors first
 * @param missing how many seats must stay empty, over all periods
 * @param shortages the proofs of that; none are looked for while there are errors
 */
record CheckJson(long errors, long warnings, List<IssueJson> issues, int missing, List<ShortageJson> shortages) {

    /** One issue; the pointer is empty for the whole file, the value null where there is no single one. */
    record IssueJson(
            Severity severity,
            String code,
            String pointer,
            @Nullable String value,
            String message,
            String remedy) {}

    static CheckJson of(Checked checked, Texts texts) {
        return new CheckJson(
                checked.errors(),
                checked.warnings(),
                checked.issues().stream().map(issue -> toJson(issue, texts)).toList(),
                checked.missing(),
                ShortageJson.of(checked.shortages(), texts));
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
