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

    /** A dataset takes about six times its text while it is read; what else there is to do needs memory, too. */
    private static final int MEMORY_PER_BYTE = 16;

    private static final int KIBIBYTE = 1024;

    private final ConnectionSettings settings;
    private final Semaphore open;
    private final Semaphore large;
    private final Semaphore memory;
    private final int mostMemory;

    BodyLimits(ConnectionSettings settings) {
        this(settings, Runtime.getRuntime().maxMemory());
    }

    /**
     * The limits in a process with so much memory, in bytes.
     *
     * @param memory large bodies together have at most a sixteenth of it
     */
    BodyLimits(ConnectionSettings settings, long memory) {
        this.settings = settings;
        this.open = new Semaphore(settings.openBodies());
        this.large = new Semaphore(settings.largeBodies());
        this.mostMemory = (int) Math.min(Integer.MAX_VALUE, memory / MEMORY_PER_BYTE / KIBIBYTE + 1);
        this.memory = new Semaphore(mostMemory);
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

    /** What a body of so many bytes holds of the memory, in KiB; never more than there is, so that one alone fits. */
    int memoryOf(long bytes) {
        return (int) Math.min(mostMemory, bytes / KIBIBYTE + 1);
    }

    /** Takes so many KiB of it, if they are free. */
    boolean hold(int kibibytes) {
        return memory.tryAcquire(kibibytes);
    }

    void letGo(int kibibytes) {
        memory.release(kibibytes);
    }

    /** Answers that there are too many already, and gives up the body. */
    void refuse(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems) throws IOException {
        Abandoning.abandon(request);
        problems.write(request, response, ProblemKind.TOO_BUSY);
    }
}
