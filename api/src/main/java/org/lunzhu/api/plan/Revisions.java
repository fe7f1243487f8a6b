package org.lunzhu.api.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What plans were at some time; a revision never changes. */
@Repository
class Revisions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanRow rows;

    Revisions(JdbcClient jdbc, JsonMapper json, PlanRow rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /**
     * The plan as it is now: its newest revision, which is made of the best so far while it is being solved. Empty where
     * there are no postings yet.
     */
    @Transactional
    public Optional<PlanVersion> freeze(UUID planId, Instant now) {
        jdbc.sql("select 1 from run where plan_id = :id for update")
                .param("id", planId)
                .query(Integer.class)
                .optional();
        int added = jdbc.sql("""
                        insert into plan_revision (plan_id, number, kind, created_at, document, score, feasible, complete,
                                                   bound, summary, proof)
                        select r.plan_id, coalesce(p.head, 0) + 1, 'SOLVE', :now, r.document, r.score, r.feasible,
                               r.complete, r.bound, r.summary, r.proof
                        from run r join plan p on p.id = r.plan_id
                        left join plan_revision h on h.plan_id = p.id and h.number = p.head
                        where r.plan_id = :id and r.document is not null and r.document is distinct from h.document
                        """)
                .param("id", planId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            moveHead(planId);
        }
        return jdbc.sql("select head from plan where id = :id and head is not null")
                .param("id", planId)
                .query(Integer.class)
                .optional()
                .map(number -> new PlanVersion(planId, number));
    }

    /** The first revision of a plan that was found, not solved. */
    void addFound(UUID planId, SolvedPlan plan, Instant now) {
        PlanFigures figures = plan.figures();
        jdbc.sql("""
                        insert into plan_revision (plan_id, number, kind, created_at, document, score, feasible, complete,
                                                   bound, summary)
                        values (:id, 1, 'ALTERNATIVE', :now, :document, :score, :feasible, :complete, :bound,
                                :summary::jsonb)
                        """)
                .param("id", planId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("document", plan.document())
                .param("score", figures.score())
                .param("feasible", figures.feasible())
                .param("complete", figures.complete())
                .param("bound", figures.bound())
                .param("summary", json.writeValueAsString(figures.summary()))
                .update();
        moveHead(planId);
    }

    private void moveHead(UUID planId) {
        jdbc.sql("update plan set head = coalesce(head, 0) + 1 where id = :id")
                .param("id", planId)
                .update();
    }

    /** The postings of a revision; null for none. */
    public @Nullable SavedPlan get(@Nullable PlanVersion version) {
        return version == null ? null : PlanDocument.read(getBytes(version));
    }

    /** A version with what else is known of its plan. */
    PlanDocument getDocument(PlanVersion version) {
        return jdbc.sql("""
                        select p.id, p.name, p.dataset_id, p.dataset_revision, r.event, p.base_plan_id, p.base_revision,
                               h.document, h.bound, h.proof
                        from plan p
                        join run r on r.plan_id = p.id
                        join plan_revision h on h.plan_id = p.id and h.number = :number
                        where p.id = :id
                        """)
                .param("id", version.planId())
                .param("number", version.revision())
                .query(rows::document)
                .single();
    }

    private byte[] getBytes(PlanVersion version) {
        return jdbc.sql("select document from plan_revision where plan_id = :id and number = :number")
                .param("id", version.planId())
                .param("number", version.revision())
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
