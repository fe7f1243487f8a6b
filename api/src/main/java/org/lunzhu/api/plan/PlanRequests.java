package org.lunzhu.api.plan;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.NewPlanDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes wishes for plans and wishes to stop; a plan and its job come into being together. */
@Service
class PlanRequests {

    private static final String KEY_SPACE = "createPlan/";

    private final PlanStore plans;
    private final WishMapping wishes;
    private final SchedulerClient queue;
    private final OneTimeTask<Void> task;
    private final JsonMapper json;
    private final Clock clock;

    PlanRequests(
            PlanStore plans,
            WishMapping wishes,
            SchedulerClient queue,
            OneTimeTask<Void> task,
            JsonMapper json,
            Clock clock) {
        this.plans = plans;
        this.wishes = wishes;
        this.queue = queue;
        this.task = task;
        this.json = json;
        this.clock = clock;
    }

    /** Queues a plan, or finds the one that was asked for before with the same key and words. */
    @Transactional
    public StoredPlan create(NewPlanDto request, @Nullable String key) {
        String sha256 = sha256(json.writeValueAsString(request));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        if (!plans.add(id, wishes.toWish(request, now), inSpace(key), sha256, now)) {
            id = findByKey(String.valueOf(key), sha256);
        } else {
            queue.schedule(task.instance(id.toString()), now);
        }
        return plans.find(id).orElseThrow();
    }

    /** Clients' keys have a space of their own, so that they never meet those that the service makes itself. */
    private static @Nullable String inSpace(@Nullable String key) {
        return key == null ? null : KEY_SPACE + key;
    }

    private UUID findByKey(String key, String sha256) {
        return plans.findByKey(String.valueOf(inSpace(key)), sha256)
                .orElseThrow(() -> new ProblemException(ProblemKind.IDEMPOTENCY_KEY_REUSED, key));
    }

    /** Asks the plan to stop; throws a 409 for a finished one. */
    @Transactional
    public StoredPlan stop(UUID id) {
        if (!plans.requestStop(id, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new ProblemException(ProblemKind.PLAN_FINISHED, id.toString());
        }
        return plans.find(id).orElseThrow();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
