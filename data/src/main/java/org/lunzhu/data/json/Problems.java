package org.lunzhu.data.json;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.check.Issue;

/** What has been found wrong with a document so far; beyond a thousand nobody reads on. */
final class Problems {

    private static final int MOST = 1000;

    private final List<Issue> issues = new ArrayList<>();

    void add(Issue issue) {
        if (issues.size() < MOST) {
            issues.add(issue);
        }
    }

    void throwIfAny() {
        if (!issues.isEmpty()) {
            throw new UnreadableJsonException(issues);
        }
    }
}
