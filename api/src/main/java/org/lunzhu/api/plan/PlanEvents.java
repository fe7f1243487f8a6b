package org.lunzhu.api.plan;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who follows a plan through this process, whichever process solves it. */
@Component
class PlanEvents {

    private final PlanStore plans;
    private final JsonMapper json;
    private final StreamSettings settings;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<UUID, Set<EventStream>> streams = new ConcurrentHashMap<>();
    private volatile boolean closing;

    PlanEvents(PlanStore plans, JsonMapper json, StreamSettings settings, Clock clock) {
        this.plans = plans;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Answers the request with a stream that starts with the present state, if that is news to a client who has seen
     * up to that number; throws a 503 where too many are open.
     */
    void follow(UUID planId, long lastNumber, HttpServletRequest request) {
        if (closing || count.incrementAndGet() > settings.most()) {
            count.decrementAndGet();
            throw new ProblemException(ProblemKind.TOO_BUSY);
        }
        begin(planId, lastNumber, request.startAsync());
    }

    private void begin(UUID planId, long lastNumber, AsyncContext async) {
        EventStream stream = open(lastNumber, async);
        stream.atEnd(() -> remove(planId, stream));
        streams.compute(planId, (id, followers) -> plus(followers, stream));
        try {
            plans.find(planId).map(this::toState).ifPresent(stream::tell);
            stream.begin();
        } catch (RuntimeException e) {
            stream.complete();
            throw e;
        }
    }

    private static EventStream open(long lastNumber, AsyncContext async) {
        try {
            return new EventStream(async, lastNumber);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanState toState(StoredPlan plan) {
        String event = json.writeValueAsString(PlanMapping.toEvent(plan, clock.instant()));
        return new PlanState(plan.event(), event, plan.status().isFinal());
    }

    private static Set<EventStream> plus(@Nullable Set<EventStream> followers, EventStream stream) {
        Set<EventStream> more = followers == null ? ConcurrentHashMap.newKeySet() : followers;
        more.add(stream);
        return more;
    }

    private void remove(UUID planId, @Nullable EventStream stream) {
        count.decrementAndGet();
        streams.computeIfPresent(planId, (id, followers) -> {
            followers.remove(stream);
            return followers.isEmpty() ? null : followers;
        });
    }

    /** Tells the followers of the plan its state. */
    void tell(UUID planId) {
        Set<EventStream> followers = streams.getOrDefault(planId, Set.of());
        if (!followers.isEmpty()) {
            plans.find(planId).map(this::toState).ifPresent(state -> followers.forEach(stream -> stream.tell(state)));
        }
    }

    /** Tells all followers their plans' states, as after news may have been missed. */
    void tellAll() {
        streams.keySet().forEach(this::tell);
    }

    void keepAlive() {
        streams.values().forEach(followers -> followers.forEach(EventStream::keepAlive));
    }

    /** How often a silent stream gets a sign of life. */
    Duration keepAliveInterval() {
        return settings.keepAlive();
    }

    /** An open stream would hold up the end of the process. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        streams.values().forEach(followers -> followers.forEach(EventStream::complete));
    }
}
