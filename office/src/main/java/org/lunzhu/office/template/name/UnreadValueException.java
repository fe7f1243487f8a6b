package org.lunzhu.office.template.name;

import java.util.List;
import org.lunzhu.office.problem.Code;

/** A cell is not what its column asks for. */
public final class UnreadValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<String> suggestion;

    public UnreadValueException(Code code, List<String> suggestion) {
        super(code.name());
        this.code = code;
        this.suggestion = List.copyOf(suggestion);
    }

    public UnreadValueException(Code code, String... suggestion) {
        this(code, List.of(suggestion));
    }

    public Code code() {
        return code;
    }

    /** What may be meant, the most likely first. */
    public List<String> suggestion() {
        return suggestion;
    }
}
