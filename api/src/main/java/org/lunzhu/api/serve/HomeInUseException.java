package org.lunzhu.api.serve;

import java.nio.file.Path;

/** Another process keeps its database in the same home directory. */
final class HomeInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HomeInUseException(Path home) {
        super("The home directory (%s) is in use by another process.".formatted(home));
    }
}
