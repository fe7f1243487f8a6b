package org.lunzhu.data.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Issue;

/** A document breaks the contract of the JSON; it carries everything that is wrong with it. */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int TOLD = 5;

    private final transient List<Issue> issues;

    UnreadableJsonException(List<Issue> issues) {
        super(summary(issues));
        this.issues = List.copyOf(issues);
    }

    /** What is wrong; at least one, and no more than a thousand. */
    public List<Issue> issues() {
        return issues;
    }

    private static String summary(List<Issue> issues) {
        return issues.stream()
                .limit(TOLD)
                .map(issue -> "%s: %s".formatted(issue.pointer(), issue.message(Locale.ENGLISH)))
                .collect(Collectors.joining(" ", "The document has %d problems. ".formatted(issues.size()), ""));
    }
}
