package org.lunzhu.api.plan;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Everybody who follows a plan through this process, whichever process solves it. */
@Component
class PlanEvents {

    private final PlanStore plans;
    private final Clock clock;
    private final Map<UUID, Set<EventStream>> streams = new ConcurrentHashMap<>();

    PlanEvents(PlanStore plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** A stream that starts with the present state, if that is news to a client who has seen up to that number. */
    SseEmitter follow(UUID planId, long lastNumber) {
        EventStream stream = new EventStream(lastNumber);
        stream.atEnd(() -> remove(planId, stream));
        streams.compute(planId, (id, followers) -> plus(followers, stream));
        plans.find(planId).ifPresent(plan -> stream.tell(plan, clock.instant()));
        return stream.emitter();
    }

    private static Set<EventStream> plus(@Nullable Set<EventStream> followers, EventStream stream) {
        Set<EventStream> more = followers == null ? ConcurrentHashMap.newKeySet() : followers;
        more.add(stream);
        return more;
    }

    private void remove(UUID planId, EventStream stream) {
        streams.computeIfPresent(planId, (id, followers) -> {
            followers.remove(stream);
            return followers.isEmpty() ? null : followers;
        });
    }

    /** Tells the followers of the plan its state. */
    void tell(UUID planId) {
        Set<EventStream> followers = streams.getOrDefault(planId, Set.of());
        if (!followers.isEmpty()) {
            plans.find(planId).ifPresent(plan -> followers.forEach(stream -> stream.tell(plan, clock.instant())));
        }
    }

    /** Tells all followers their plans' states, as after news may have been missed. */
    void tellAll() {
        streams.keySet().forEach(this::tell);
    }

    void keepAlive() {
        streams.values().forEach(followers -> followers.forEach(EventStream::keepAlive));
    }

    /** An open stream would hold up the end of the process. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        streams.values().forEach(followers -> followers.forEach(EventStream::close));
        streams.clear();
    }
}
