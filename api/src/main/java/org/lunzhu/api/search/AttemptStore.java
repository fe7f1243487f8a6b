package org.lunzhu.api.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.job.Lease;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The searches in the database, as the worker that has one changes it. Every write names the attempt: a worker that has
 * lost the search to another is refused by a {@link org.lunzhu.api.job.LostLeaseException}.
 */
@Repository
class AttemptStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FoundPlans plans;
    private final FoundRepairs repairs;

    AttemptStore(JdbcClient jdbc, JsonMapper json, FoundPlans plans, FoundRepairs repairs) {
        this.jdbc = jdbc;
        this.json = json;
        this.plans = plans;
        this.repairs = repairs;
    }

    /**
     * Takes a search up, perhaps again, from its start; empty where it has ended, or where the queue has given it to
     * another worker by now.
     */
    @Transactional
    public Optional<Lease> start(UUID id, String worker, Instant now) {
        Optional<Lease> lease = jdbc.sql("""
                        update search set status = 'SEARCHING', started_at = :now, worker = :worker,
                            attempt = attempt + 1, tried = 0, result = null, result_zh = null
                        where id = :id and status in ('QUEUED', 'SEARCHING')
                          and exists (select 1 from search_tasks where task_name = :task
                                      and task_instance = :instance and picked and picked_by = :worker)
                        returning attempt
                        """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("worker", worker)
                .param("task", SearchQueue.TASK)
                .param("instance", id.toString())
                .query(Integer.class)
                .optional()
                .map(attempt -> new Lease(id, attempt));
        lease.ifPresent(taken -> plans.forget(id));
        return lease;
    }

    /** Whether to end: a client wants it, or the search is another's. */
    boolean isStopRequested(Lease lease) {
        return jdbc.sql("select stop_requested or attempt <> :attempt from search where id = :id")
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Keeps what was found so far; may be done twice. */
    @Transactional
    public void keep(Lease lease, SearchResult result) {
        lease.check(jdbc.sql("""
                        update search set tried = :tried, result = :result::jsonb, result_zh = :resultZh::jsonb
                        where id = :id and attempt = :attempt and status = 'SEARCHING'
                        """)
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .param("tried", result.tried())
                .param("result", json.writeValueAsString(result.answer()))
                .param("resultZh", result.answerZh() == null ? null : json.writeValueAsString(result.answerZh()))
                .update());
        plans.add(lease.id(), result.plans());
    }

    /** Keeps what was found and notes that searching has ended; does nothing where this attempt has done so before. */
    @Transactional
    public void finish(Lease lease, SearchResult result, SearchStatus status, Instant now) {
        if (isOpen(lease)) {
            keep(lease, result);
            for (int item = 0; item < result.repairs().size(); item++) {
                add(lease.id(), item, result.repairs().get(item));
            }
            end(lease, status, null, now);
        }
    }

    private void add(UUID id, int item, List<RepairDocument> found) {
        for (int repair = 0; repair < found.size(); repair++) {
            repairs.add(id, item, repair, found.get(repair));
        }
    }

    /** Notes that searching went wrong, with a text for the client; what was found so far stays. */
    @Transactional
    public void fail(Lease lease, String failure, Instant now) {
        if (isOpen(lease)) {
            end(lease, SearchStatus.FAILED, failure, now);
        }
    }

    private void end(Lease lease, SearchStatus status, @Nullable String failure, Instant now) {
        lease.check(jdbc.sql("""
                        update search set status = :status, failure = :failure, finished_at = :now
                        where id = :id and attempt = :attempt
                        """)
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .param("status", status.name())
                .param("failure", failure)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Holds the search to the end of the transaction; false where this attempt has ended it before. */
    private boolean isOpen(Lease lease) {
        Optional<String> status = jdbc.sql("select status from search where id = :id and attempt = :attempt for update")
                .param("id", lease.id())
                .param("attempt", lease.attempt())
                .query(String.class)
                .optional();
        lease.check(status.isPresent() ? 1 : 0);
        return status.map(SearchStatus::valueOf).filter(s -> !s.isFinal()).isPresent();
    }
}
