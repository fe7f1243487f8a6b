package org.lunzhu.api.connection;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * One body on its way. A body that is refused is still received to its end, and thrown away, so that its sender reads
 * the answer; whatever takes too long ends with the connection.
 */
final class Reception implements ReadListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final String NAME = Reception.class.getName();
    private static final int BUFFER_BYTES = 8192;

    private final AsyncContext async;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final BodyLimits limits;
    private final ProblemWriter problems;
    private final Consumer<Reception> atEnd;
    private final FastByteArrayOutputStream body = new FastByteArrayOutputStream();
    private final AtomicBoolean over = new AtomicBoolean();
    private @Nullable ServletInputStream in;
    private @Nullable ProblemKind refusal;
    private boolean large;
    private int held;
    private long count;

    Reception(AsyncContext async, BodyLimits limits, ProblemWriter problems, Consumer<Reception> atEnd) {
        this.async = async;
        this.request = (HttpServletRequest) async.getRequest();
        this.response = (HttpServletResponse) async.getResponse();
        this.limits = limits;
        this.problems = problems;
        this.atEnd = atEnd;
    }

    /** The body that was received for the request; null where none was. */
    static @Nullable Reception of(ServletRequest request) {
        return request.getAttribute(NAME) instanceof Reception reception ? reception : null;
    }

    void begin() throws IOException {
        request.setAttribute(NAME, this);
        async.addListener(this);
        admit(Math.max(0, request.getContentLengthLong()));
        in = request.getInputStream();
        in.setReadListener(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        ServletInputStream from = Objects.requireNonNull(in);
        while (from.isReady() && !from.isFinished()) {
            int read = from.read(buffer);
            if (read > 0) {
                take(buffer, read);
            }
        }
    }

    private void take(byte[] buffer, int length) throws IOException {
        count += length;
        admit(count);
        if (refusal == null) {
            body.write(buffer, 0, length);
        }
    }

    /** Decides whether a body of so many bytes can be kept. */
    private void admit(long bytes) {
        if (refusal == null && bytes > limits.largest()) {
            refuse(ProblemKind.BODY_TOO_LARGE);
        } else if (refusal == null && limits.isLarge(bytes) && !hasRoom(bytes)) {
            refuse(ProblemKind.TOO_BUSY);
        }
    }

    private boolean hasRoom(long bytes) {
        large = large || limits.openLarge();
        int more = limits.memoryOf(bytes) - held;
        if (!large || more > 0 && !limits.hold(more)) {
            return false;
        }
        held += Math.max(0, more);
        return true;
    }

    private void refuse(ProblemKind kind) {
        refusal = kind;
        body.reset();
        makeRoom();
    }

    private void makeRoom() {
        limits.letGo(held);
        held = 0;
        if (large) {
            large = false;
            limits.closeLarge();
        }
    }

    @Override
    public void onAllDataRead() {
        async.dispatch();
    }

    /** Answers the request, whose body is there. */
    void goOn(HttpServletRequest again, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        try {
            again.removeAttribute(NAME);
            if (refusal == null) {
                chain.doFilter(new ReceivedRequest(again, body.toByteArrayUnsafe()), answer);
            } else {
                problems.write(again, answer, refusal, refusal == ProblemKind.BODY_TOO_LARGE ? largest() : "");
            }
        } finally {
            end();
        }
    }

    private String largest() {
        return Long.toString(limits.largest());
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            limits.close();
            makeRoom();
            atEnd.accept(this);
        }
    }

    /** Ends it before all is there. */
    void giveUp() {
        answerAtOnce(ProblemKind.TOO_BUSY, "");
    }

    private void answerAtOnce(ProblemKind kind, String value) {
        try {
            Abandoning.abandon(request);
            problems.write(request, response, kind, value);
            async.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A sender went away.", e);
        } finally {
            end();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        answerAtOnce(ProblemKind.BODY_TOO_SLOW, Long.toString(limits.time().toSeconds()));
    }

    /** The sender went away. */
    @Override
    public void onError(Throwable e) {
        LOG.debug("A body did not arrive.", e);
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
        async.complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing of the body is left then.
    }
}
