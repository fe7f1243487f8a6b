package org.lunzhu.api.connection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.ProblemWriter;

/** How many bodies there may be at once, how large, and how long they may take. */
final class BodyLimits {

    private final ConnectionSettings settings;
    private final Semaphore open;
    private final Semaphore large;

    BodyLimits(ConnectionSettings settings) {
        this.settings = settings;
        this.open = new Semaphore(settings.openBodies());
        this.large = new Semaphore(settings.largeBodies());
    }

    Duration time() {
        return settings.bodyTime();
    }

    /** The largest body, in bytes. */
    long largest() {
        return settings.bodyLimit().toBytes();
    }

    /** Whether a body of so many bytes has to count as large. */
    boolean isLarge(long bytes) {
        return bytes > settings.smallBody().toBytes();
    }

    boolean open() {
        return open.tryAcquire();
    }

    void close() {
        open.release();
    }

    boolean openLarge() {
        return large.tryAcquire();
    }

    void closeLarge() {
        large.release();
    }

    /** Answers that there are too many already, and gives up the body. */
    void refuse(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) throws IOException {
        Abandoning.abandon(request);
        problems.write(request, response, ProblemKind.TOO_BUSY);
    }
}
