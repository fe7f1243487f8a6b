package org.lunzhu.api.cli.failure;

import java.util.List;
import org.lunzhu.solver.check.issue.Issue;

/** A command cannot go on; the text says what stands in the way and what to do about it. Ends with exit code 2. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public CommandFailure(String message) {
        this(message, List.of());
    }

    /** The same with the issues that a file has. */
    public CommandFailure(String message, List<Issue> issues) {
        super(message);
        this.issues = List.copyOf(issues);
    }

    /** What is wrong with the file; empty where that is not the reason. */
    public List<Issue> issues() {
        return issues;
    }
}
