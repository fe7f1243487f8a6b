package org.lunzhu.api.serve;

import java.nio.file.Path;

/** The home directory cannot be made, read or written, or our own server cannot work in it. */
final class HomeUnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HomeUnusableException(Path home, Exception reason) {
        super("The home directory (%s) cannot be used: %s".formatted(home, reason), reason);
    }
}
