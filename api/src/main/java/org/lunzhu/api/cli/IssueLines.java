package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.check.issue.Issue;

/** Issues for people to read: severity, place, what is wrong, what to do. */
final class IssueLines {

    private static final String INDENT = "    ";

    private final Texts texts;

    IssueLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(List<Issue> issues) {
        List<String> lines = new ArrayList<>();
        for (Issue issue : issues) {
            String place = issue.pointer().isEmpty() ? texts.get("whole-file") : issue.pointer();
            lines.add("%s  %s  [%s]".formatted(texts.get("severity." + issue.severity()), place, issue.code()));
            lines.add(INDENT + issue.message(texts.locale()));
            lines.add(INDENT + "→ " + issue.remedy(texts.locale()));
        }
        return lines;
    }
}
