package org.lunzhu.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was at some time, which never changes.
 *
 * @param revision its number, from 1
 */
public record PlanVersion(UUID planId, int revision) {

    /** The version; null where there is none. */
    public static @Nullable PlanVersion ofNullable(@Nullable UUID planId, @Nullable Integer revision) {
        return planId == null || revision == null ? null : new PlanVersion(planId, revision);
    }
}
