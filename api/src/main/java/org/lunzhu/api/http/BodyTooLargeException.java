package org.lunzhu.api.http;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** More was sent than a body may have. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(DataSize limit) {
        super("The body is larger than %d bytes.".formatted(limit.toBytes()));
    }
}
