package org.lunzhu.api.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param seconds how long to search
 * @param stepLimit steps of the search in each independent part; null for no such limit
 * @param base the plan to stay close to; null for none
 */
public record PlanWish(
        UUID datasetId,
        String name,
        int seconds,
        @Nullable Integer stepLimit,
        long seed,
        @Nullable PlanVersion base) {}
