package org.lunzhu.api.http;

import java.util.List;

/** Parameters that the operation does not have. */
final class UnknownParametersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    UnknownParametersException(List<String> names) {
        super("Unknown parameters.");
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }
}
