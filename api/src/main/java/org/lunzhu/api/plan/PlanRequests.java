package org.lunzhu.api.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.NewPlanDto;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes wishes for plans and wishes to stop. */
@Service
class PlanRequests {

    private static final String KEY_SPACE = "createPlan/";

    private final PlanStore plans;
    private final WishMapping wishes;
    private final PlanQueue queue;
    private final JsonMapper json;
    private final Clock clock;

    PlanRequests(PlanStore plans, WishMapping wishes, PlanQueue queue, JsonMapper json, Clock clock) {
        this.plans = plans;
        this.wishes = wishes;
        this.queue = queue;
        this.json = json;
        this.clock = clock;
    }

    /** Queues a plan, or finds the one that was asked for before with the same key and words. */
    @Transactional
    public StoredPlan create(NewPlanDto request, @Nullable String key) {
        String fingerprint = Fingerprint.of(json.writeValueAsString(request));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String ownKey = key == null ? null : KEY_SPACE + key;
        UUID id = queue.find(ownKey, fingerprint)
                .orElseGet(() -> queue.add(wishes.toWish(request, now), null, ownKey, fingerprint, now));
        return plans.find(id).orElseThrow();
    }

    /** Asks the plan to stop; throws a 409 for a finished one. */
    @Transactional
    public StoredPlan stop(UUID id) {
        if (!plans.requestStop(id, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new ProblemException(ProblemKind.PLAN_FINISHED, id.toString());
        }
        return plans.find(id).orElseThrow();
    }
}
