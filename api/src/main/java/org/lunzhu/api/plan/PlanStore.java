package org.lunzhu.api.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.Sorting;
import org.lunzhu.api.view.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans in the database, as clients ask for them. */
@Repository
class PlanStore {

    /** While a plan is being solved, its figures are those of the best so far; else those of its newest revision. */
    private static final String PLANS = """
            select p.id, p.dataset_id, p.dataset_revision, p.base_plan_id, p.base_revision, p.name, p.head, p.created_at, r.status, r.seed,
                   r.seconds, r.step_limit, r.stop_requested, r.event, r.started_at, r.finished_at, r.failure, b.score,
                   b.feasible, b.complete, b.bound, b.summary, d.title, s.sha256
            from plan p
            join dataset d on d.id = p.dataset_id
            join dataset_revision s on s.dataset_id = p.dataset_id and s.number = p.dataset_revision
            join run r on r.plan_id = p.id
            left join lateral (
                select r.score, r.feasible, r.complete, r.bound, r.summary where r.score is not null
                union all
                select h.score, h.feasible, h.complete, h.bound, h.summary from plan_revision h
                where h.plan_id = p.id and h.number = p.head and r.score is null
            ) b on true
            """;

    private final JdbcClient jdbc;
    private final PlanRow rows;

    PlanStore(JdbcClient jdbc, PlanRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds a plan without a run, unless a plan has the key already; tells whether it did. */
    boolean add(UUID id, PlanWish wish, @Nullable String key, String requestSha256, Instant now) {
        PlanVersion base = wish.base();
        return jdbc.sql("""
                                insert into plan (id, dataset_id, dataset_revision, base_plan_id, base_revision, name, created_at,
                                                  idempotency_key, request_sha256)
                                values (:id, :datasetId, :datasetRevision, :basePlanId, :baseRevision, :name, :now, :key, :sha256)
                                on conflict (idempotency_key) do nothing
                                """)
                        .param("id", id)
                        .param("datasetId", wish.dataset().datasetId())
                        .param("datasetRevision", wish.dataset().revision())
                        .param("basePlanId", base == null ? null : base.planId())
                        .param("baseRevision", base == null ? null : base.revision())
                        .param("name", wish.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .param("sha256", requestSha256)
                        .update()
                == 1;
    }

    /** Adds the run that is to solve a plan, beginning with the file of a saved plan, if there is one. */
    void addRun(UUID id, PlanWish wish, byte @Nullable [] start) {
        jdbc.sql("""
                        insert into run (plan_id, status, seed, seconds, step_limit, start)
                        values (:id, 'QUEUED', :seed, :seconds, :stepLimit, :start)
                        """)
                .param("id", id)
                .param("seed", wish.seed())
                .param("seconds", wish.seconds())
                .param("stepLimit", wish.stepLimit())
                .param("start", start)
                .update();
    }

    /** The plan with that key if it was asked for in the same words; empty if in others. */
    Optional<UUID> findByKey(String key, String requestSha256) {
        return jdbc.sql("select id from plan where idempotency_key = :key and request_sha256 = :sha256")
                .param("key", key)
                .param("sha256", requestSha256)
                .query(UUID.class)
                .optional();
    }

    boolean hasKey(String key) {
        return jdbc.sql("select count(*) from plan where idempotency_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<StoredPlan> find(UUID id) {
        return jdbc.sql(PLANS + " where p.id = :id").param("id", id).query(rows).optional();
    }

    /** One page; null for the plans of every dataset. */
    List<StoredPlan> list(@Nullable UUID datasetId, Paging paging, Sorting sorting) {
        return jdbc.sql("select * from (" + PLANS
                        + " where cast(:datasetId as uuid) is null or p.dataset_id = :datasetId) plans order by "
                        + sorting.toSql() + " limit :size offset :offset")
                .param("datasetId", datasetId)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(rows)
                .list();
    }

    long count(@Nullable UUID datasetId) {
        return jdbc.sql("select count(*) from plan where cast(:datasetId as uuid) is null or dataset_id = :datasetId")
                .param("datasetId", datasetId)
                .query(Long.class)
                .single();
    }

    Optional<PlanDocument> findDocument(UUID id) {
        return jdbc.sql("""
                        select p.id, p.name, p.dataset_id, p.dataset_revision, r.event, p.base_plan_id, p.base_revision,
                               b.document, b.bound, b.proof
                        from plan p join run r on r.plan_id = p.id
                        cross join lateral (
                            select r.document, r.bound, r.proof where r.document is not null
                            union all
                            select h.document, h.bound, h.proof from plan_revision h
                            where h.plan_id = p.id and h.number = p.head and r.document is null
                        ) b
                        where p.id = :id
                        """).param("id", id).query(rows::document).optional();
    }

    /** Asks a plan to stop; one that still waits is stopped at once. Tells whether it was not finished yet. */
    boolean requestStop(UUID id, Instant now) {
        return jdbc.sql("""
                                update run set stop_requested = true,
                                    status = case when status = 'QUEUED' then 'STOPPED' else status end,
                                    finished_at = case when status = 'QUEUED' then cast(:now as timestamptz) end
                                where plan_id = :id and status in ('QUEUED', 'SOLVING')
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
