package org.lunzhu.api.plan;

import java.io.IOException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One client that follows one plan. */
final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final long NO_TIMEOUT = 0;

    private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
    private long lastNumber;

    /** A stream to a client that has seen the events up to that number. */
    EventStream(long lastNumber) {
        this.lastNumber = lastNumber;
    }

    /** Says what to do when the client has gone or the stream was closed. */
    void atEnd(Runnable action) {
        emitter.onCompletion(action);
        emitter.onTimeout(action);
        emitter.onError(e -> action.run());
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Tells the plan's state if it is news; the final state ends the stream. */
    synchronized void tell(StoredPlan plan, Instant now) {
        if (plan.event() > lastNumber) {
            lastNumber = plan.event();
            send(SseEmitter.event()
                    .id(Long.toString(plan.event()))
                    .name("progress")
                    .data(PlanMapping.toEvent(plan, now), MediaType.APPLICATION_JSON));
        }
        if (plan.status().isFinal()) {
            emitter.complete();
        }
    }

    /** Shows proxies, and us, that the client is still there. */
    synchronized void keepAlive() {
        send(SseEmitter.event().comment(""));
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client went away.");
            emitter.completeWithError(e);
        }
    }

    void close() {
        emitter.complete();
    }
}
