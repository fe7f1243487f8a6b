package org.lunzhu.api.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.job.Lease;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runs in the database, as the worker that has one changes it. Every write names the attempt: a worker that has lost
 * the run to another is refused by a {@link org.lunzhu.api.job.LostLeaseException}. A run that has ended is never changed.
 */
@Repository
class RunStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Revisions revisions;

    RunStore(JdbcClient jdbc, JsonMapper json, Revisions revisions) {
        this.jdbc = jdbc;
        this.json = json;
        this.revisions = revisions;
    }

    /**
     * Takes a run up, perhaps again; empty where it has ended, or where the queue has given it to another worker by now.
     */
    Optional<Lease> start(UUID id, String worker, Instant now) {
        return jdbc.sql("""
                        update run set status = 'SOLVING', started_at = :now, worker = :worker, attempt = attempt + 1
                        where plan_id = :id and status in ('QUEUED', 'SOLVING')
                          and exists (select 1 from scheduled_tasks where task_name = :task
                                      and task_instance = :instance and picked and picked_by = :worker)
                        returning attempt
                        """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("worker", worker)
                .param("task", SolveQueue.TASK)
                .param("instance", id.toString())
                .query(Integer.class)
                .optional()
                .map(attempt -> new Lease(id, attempt));
    }

    /** Whether to end: a client wants it, or the run is another's. */
    boolean isStopRequested(Lease lease) {
        return jdbc.sql("select stop_requested or attempt <> :attempt from run where plan_id = :id")
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** What to begin with: the best of the attempts before; where there is none or it does not count, the given start. */
    @Nullable
    SavedPlan findStart(Lease lease, boolean fromBest) {
        return jdbc.sql(
                        "select case when :fromBest then coalesce(document, start) else start end from run where plan_id = :id")
                .param("id", lease.id())
                .param("fromBest", fromBest)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .map(PlanDocument::read)
                .orElse(null);
    }

    /** Keeps the best plan so far. */
    void keep(Lease lease, SolvedPlan plan) {
        PlanFigures figures = plan.figures();
        lease.check(jdbc.sql("""
                        update run set document = :document, score = :score, feasible = :feasible,
                            complete = :complete, bound = :bound, summary = :summary::jsonb,
                            proof = :proof::jsonb
                        where plan_id = :id and attempt = :attempt and status = 'SOLVING'
                        """)
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .param("document", plan.document())
                .param("score", figures.score())
                .param("feasible", figures.feasible())
                .param("complete", figures.complete())
                .param("bound", figures.bound())
                .param("summary", json.writeValueAsString(figures.summary()))
                .param("proof", plan.proof() == null ? null : json.writeValueAsString(plan.proof()))
                .update());
    }

    /** Notes that solving has ended, makes its best a revision, and does nothing where that has been done. */
    @Transactional
    public void finish(Lease lease, PlanStatus status, Instant now) {
        end(lease, status, null, now);
    }

    /** Notes that solving went wrong, with a text for the client; the best so far, if there is one, becomes a revision. */
    @Transactional
    public void fail(Lease lease, String failure, Instant now) {
        end(lease, PlanStatus.FAILED, failure, now);
    }

    private void end(Lease lease, PlanStatus status, @Nullable String failure, Instant now) {
        if (lock(lease)) {
            revisions.freeze(lease.id(), now);
            jdbc.sql("""
                            update run set status = :status, failure = :failure, finished_at = :now, document = null,
                                score = null, feasible = null, complete = null, bound = null,
                                summary = null, proof = null
                            where plan_id = :id
                            """)
                    .param("id", lease.id())
                    .param("status", status.name())
                    .param("failure", failure)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Holds the run to the end of the transaction; false where this attempt has ended it before. */
    private boolean lock(Lease lease) {
        Optional<String> status = jdbc.sql(
                        "select status from run where plan_id = :id and attempt = :attempt for update")
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .query(String.class)
                .optional();
        lease.check(status.isPresent() ? 1 : 0);
        return status.map(PlanStatus::valueOf).filter(s -> !s.isFinal()).isPresent();
    }
}
