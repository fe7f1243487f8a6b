package org.lunzhu.api.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The plans in the database, as the job that solves them changes them. A finished plan is never changed. */
@Repository
class SolveStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SolveStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Notes that solving begins, perhaps again; tells whether there is anything to solve. */
    boolean start(UUID id, Instant now) {
        return jdbc.sql("""
                                update plan set status = 'SOLVING', started_at = :now
                                where id = :id and status in ('QUEUED', 'SOLVING')
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean isStopRequested(UUID id) {
        return jdbc.sql("select stop_requested from plan where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Keeps the best plan so far. */
    void keep(UUID id, SolvedPlan plan) {
        StoredPlan.Outcome outcome = plan.outcome();
        jdbc.sql("""
                        update plan set document = :document, score = :score, feasible = :feasible,
                            complete = :complete, bound = :bound, gap_percent = :gapPercent, summary = :summary::jsonb
                        where id = :id and status = 'SOLVING'
                        """)
                .param("id", id)
                .param("document", plan.document())
                .param("score", outcome.score())
                .param("feasible", outcome.feasible())
                .param("complete", outcome.complete())
                .param("bound", outcome.bound())
                .param("gapPercent", outcome.gapPercent())
                .param("summary", json.writeValueAsString(outcome.summary()))
                .update();
    }

    /** Notes that solving has ended. */
    void finish(UUID id, PlanStatus status, Instant now) {
        jdbc.sql("update plan set status = :status, finished_at = :now where id = :id and status = 'SOLVING'")
                .param("id", id)
                .param("status", status.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that solving went wrong, with a text for the client. */
    void fail(UUID id, String failure, Instant now) {
        jdbc.sql("""
                        update plan set status = 'FAILED', failure = :failure, finished_at = :now
                        where id = :id and status = 'SOLVING'
                        """)
                .param("id", id)
                .param("failure", failure)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
