package org.lunzhu.api.http;

import java.util.List;
import org.lunzhu.api.contract.IssueDto;

/** A request that cannot be answered as it is; the message is for the client. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<IssueDto> issues;

    /** A problem whose message says it all. */
    public ProblemException(ProblemKind kind, String message) {
        this(kind, message, List.of());
    }

    /** A problem with everything that is wrong with the request's body. */
    public ProblemException(ProblemKind kind, String message, List<IssueDto> issues) {
        super(message);
        this.kind = kind;
        this.issues = List.copyOf(issues);
    }

    public ProblemKind kind() {
        return kind;
    }

    List<IssueDto> issues() {
        return issues;
    }
}
