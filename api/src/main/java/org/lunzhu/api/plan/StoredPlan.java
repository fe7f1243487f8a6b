package org.lunzhu.api.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the database has it, without its document.
 *
 * @param wish what was asked for
 * @param event number of its last event; grows with every change
 * @param revision number of its newest revision; null before the first
 * @param startedAt when solving began, the last time; null before
 * @param finishedAt null before
 * @param figures the best so far in numbers; null before there is one
 * @param failure why it failed; null unless it did
 */
record StoredPlan(
        UUID id,
        PlanWish wish,
        String datasetTitle,
        String datasetSha256,
        PlanStatus status,
        boolean stopRequested,
        long event,
        @Nullable Integer revision,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable PlanFigures figures,
        @Nullable String failure) {}
