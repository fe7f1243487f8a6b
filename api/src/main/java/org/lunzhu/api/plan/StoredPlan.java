package org.lunzhu.api.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Gap;

/**
 * A plan as the database has it, without its document.
 *
 * @param wish what was asked for
 * @param event number of its last event; grows with every change
 * @param revision number of its newest revision; null before the first
 * @param startedAt when solving began, the last time; null before
 * @param finishedAt null before
 * @param outcome the best so far in numbers; null before there is one
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
        @Nullable Outcome outcome,
        @Nullable String failure) {

    /**
     * A plan in numbers.
     *
     * @param score as text
     * @param feasible whether no hard rule is broken
     * @param complete whether, besides, no seat is empty and no work is left undone
     * @param bound proven limit of the soft score; null where nothing is proven
     * @param gapPercent how far it is from the bound; null where nothing is proven
     */
    record Outcome(
            String score,
            boolean feasible,
            boolean complete,
            @Nullable Long bound,
            @Nullable Double gapPercent,
            PlanSummary summary) {

        /** How far it is from the bound; null where nothing is proven. */
        @Nullable
        Gap gap() {
            return bound == null
                    ? null
                    : Gap.of(HardMediumSoftLongScore.parseScore(score).softScore(), bound);
        }
    }
}
