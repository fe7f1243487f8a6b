package org.lunzhu.api.plan;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A plan's state as an event tells it.
 *
 * @param number grows with every change of the plan
 * @param json the event's data
 * @param isFinal whether none follows
 */
record PlanState(long number, String json, boolean isFinal) {

    /** The one of two states that came later. */
    static @Nullable PlanState newer(@Nullable PlanState one, @Nullable PlanState other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.number > other.number ? one : other;
    }

    /** The event as server-sent events have it. */
    byte[] toBytes() {
        return "id:%d\nevent:progress\ndata:%s\n\n".formatted(number, json).getBytes(StandardCharsets.UTF_8);
    }
}
