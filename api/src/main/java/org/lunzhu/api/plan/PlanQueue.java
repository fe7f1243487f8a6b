package org.lunzhu.api.plan;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans that wait to be solved; a plan, its run and its job come into being together. */
@Service
public class PlanQueue {

    private final PlanStore plans;
    private final SchedulerClient queue;
    private final OneTimeTask<Void> task;

    PlanQueue(PlanStore plans, SchedulerClient queue, OneTimeTask<Void> task) {
        this.plans = plans;
        this.queue = queue;
        this.task = task;
    }

    /**
     * The plan that was asked for before with the same key and words; throws a 422 where the words are others.
     *
     * @param key null for none
     */
    @Transactional
    public Optional<UUID> find(@Nullable String key, String fingerprint) {
        if (key == null || !plans.hasKey(key)) {
            return Optional.empty();
        }
        return Optional.of(plans.findByKey(key, fingerprint).orElseThrow(Fingerprint::other));
    }

    /**
     * Queues a plan and gives its id; that of the plan that was asked for before, where the key is taken by now.
     *
     * @param start what to begin with; null for what it is to stay close to, if that is anything
     */
    @Transactional
    public UUID add(PlanWish wish, @Nullable SavedPlan start, @Nullable String key, String fingerprint, Instant now) {
        UUID id = UUID.randomUUID();
        if (!plans.add(id, wish, key, fingerprint, now)) {
            return find(key, fingerprint).orElseThrow();
        }
        plans.addRun(id, wish, start == null ? null : PlanDocument.write(start));
        queue.schedule(task.instance(id.toString()), now);
        return id;
    }
}
