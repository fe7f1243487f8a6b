package org.lunzhu.api.http;

import java.util.List;
import org.lunzhu.api.contract.IssueDto;

/** A request that cannot be answered as it is. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<IssueDto> issues;
    private final transient String[] values;

    /**
     * A problem whose kind says it all.
     *
     * @param values what the sentence of the kind names, in its order
     */
    public ProblemException(ProblemKind kind, String... values) {
        this(kind, List.of(), values);
    }

    /** A problem with everything that is wrong with the request. */
    public ProblemException(ProblemKind kind, List<IssueDto> issues, String... values) {
        super(kind + " " + List.of(values));
        this.kind = kind;
        this.issues = List.copyOf(issues);
        this.values = values.clone();
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<IssueDto> issues() {
        return issues;
    }

    String[] values() {
        return values.clone();
    }
}
