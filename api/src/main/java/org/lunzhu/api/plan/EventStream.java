package org.lunzhu.api.plan;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client that follows one plan. Nobody ever waits for the client: what it has not taken yet is at most one state,
 * and a newer one takes its place. A client that takes nothing for as long as the server's connection timeout is let
 * go by the server.
 */
final class EventStream implements WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final byte[] SIGN_OF_LIFE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final AtomicReference<@Nullable PlanState> newest = new AtomicReference<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean writable;
    private volatile boolean signDue = true;
    private volatile long seen;
    private volatile Runnable atEnd = () -> {};
    private boolean written;
    private boolean finished;

    /** A stream to a client that has seen the states up to that number. */
    EventStream(AsyncContext async, long seen) throws IOException {
        this.async = async;
        this.out = async.getResponse().getOutputStream();
        this.seen = seen;
    }

    /** Says what to do when the client has gone or the stream was ended. */
    void atEnd(Runnable action) {
        atEnd = action;
    }

    /** Begins to write once the request has been dealt with. */
    void begin() {
        async.setTimeout(0);
        async.addListener(this);
        out.setWriteListener(this);
    }

    /** Tells the plan's state, if it is news; a final state ends the stream. */
    void tell(PlanState state) {
        newest.accumulateAndGet(state, PlanState::newer);
        write();
    }

    /** Shows proxies, and us, that the client is still there. */
    void keepAlive() {
        signDue = true;
        write();
    }

    @Override
    public void onWritePossible() {
        writable = true;
        write();
    }

    /** Writes what there is, as far as the client takes it; one thread does, whichever comes first. */
    private void write() {
        if (calls.getAndIncrement() != 0) {
            return;
        }
        int done = 1;
        do {
            writeWhatThereIs();
            done = calls.addAndGet(-done);
        } while (done != 0);
    }

    private void writeWhatThereIs() {
        try {
            while (isDue() && out.isReady()) {
                writeOne();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client went away.", e);
            end();
        }
    }

    private boolean isDue() {
        return writable && !over.get() && (written || signDue || finished || newest.get() != null);
    }

    private void writeOne() throws IOException {
        PlanState state = newest.get();
        if (written) {
            written = false;
            out.flush();
        } else if (state != null) {
            writeState(newest.getAndSet(null));
        } else if (finished) {
            complete();
        } else {
            signDue = false;
            write(SIGN_OF_LIFE);
        }
    }

    private void writeState(@Nullable PlanState state) throws IOException {
        if (state == null) {
            return;
        }
        finished |= state.isFinal();
        if (state.number() > seen) {
            seen = state.number();
            signDue = false;
            write(state.toBytes());
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written = true;
    }

    /** Ends the stream, whether the client has taken everything or not. */
    void complete() {
        if (end()) {
            try {
                async.complete();
            } catch (IllegalStateException e) {
                LOG.debug("A client went away.", e);
            }
        }
    }

    private boolean end() {
        boolean first = over.compareAndSet(false, true);
        if (first) {
            atEnd.run();
        }
        return first;
    }

    @Override
    public void onError(Throwable e) {
        LOG.debug("A client went away.", e);
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
        async.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A stream begins once.
    }
}
