package org.lunzhu.api.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores plans that were found from another one, solved as they are. */
@Service
public class KeptPlans {

    private final JdbcClient jdbc;
    private final PlanStore plans;
    private final Revisions revisions;

    KeptPlans(JdbcClient jdbc, PlanStore plans, Revisions revisions) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.revisions = revisions;
    }

    /**
     * Stores a scored plan and gives its id.
     *
     * @param wish what would have asked for it
     * @param bound proven limit of the soft score; null where nothing is proven
     */
    @Transactional
    public UUID keep(PlanWish wish, Plan plan, @Nullable Long bound, Instant now) {
        UUID id = UUID.randomUUID();
        plans.add(id, wish, null, "", now);
        revisions.addFound(id, SolvedPlan.withBound(plan, wish.name(), bound), now);
        jdbc.sql("""
                        insert into run (plan_id, status, seed, seconds, step_limit, started_at, finished_at)
                        values (:id, 'SOLVED', :seed, :seconds, :stepLimit, :now, :now)
                        """)
                .param("id", id)
                .param("seed", wish.seed())
                .param("seconds", wish.seconds())
                .param("stepLimit", wish.stepLimit())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
