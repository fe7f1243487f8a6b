package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Issue;

/** Issues for people to read: severity, place, what is wrong, what to do. */
public final class IssueLines {

    private static final String INDENT = "    ";

    /** So many warnings of one kind are told one by one; of more, as many places are named and all are counted. */
    private static final int TOLD = 3;

    private final Texts texts;

    public IssueLines(Texts texts) {
        this.texts = texts;
    }

    /** Each error, and each kind of warning: many of one kind become one, with their number and the first places. */
    public List<String> of(List<Issue> issues) {
        Map<List<Object>, List<Issue>> kinds = issues.stream()
                .collect(Collectors.groupingBy(
                        issue -> List.of(issue.code(), issue.isError()), LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        kinds.values().forEach(kind -> add(kind, lines));
        return lines;
    }

    /** Each issue on its own. */
    public List<String> oneByOne(List<Issue> issues) {
        List<String> lines = new ArrayList<>();
        issues.forEach(issue -> add(issue, placeOf(issue), lines));
        return lines;
    }

    private void add(List<Issue> kind, List<String> lines) {
        Issue first = kind.get(0);
        if (first.isError() || kind.size() <= TOLD) {
            lines.addAll(oneByOne(kind));
        } else {
            String places =
                    kind.stream().limit(TOLD).map(this::placeOf).collect(Collectors.joining(texts.get("comma")));
            add(first, texts.get("issue.many", kind.size(), places), lines);
        }
    }

    private void add(Issue issue, String place, List<String> lines) {
        lines.add("%s  %s  [%s]".formatted(texts.get("severity." + issue.severity()), place, issue.code()));
        lines.add(INDENT + issue.message(texts.locale()));
        lines.add(INDENT + "→ " + issue.remedy(texts.locale()));
    }

    private String placeOf(Issue issue) {
        return issue.pointer().isEmpty() ? texts.get("whole-file") : issue.pointer();
    }
}
