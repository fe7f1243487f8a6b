package org.lunzhu.api.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ids under which the log has what a client is not told. */
public final class ErrorIds {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorIds.class);

    private ErrorIds() {}

    /** Logs what went wrong, if it is known, and gives its id. */
    public static String log(@Nullable Throwable e) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("Internal error ({}).", errorId, e);
        return errorId;
    }
}
