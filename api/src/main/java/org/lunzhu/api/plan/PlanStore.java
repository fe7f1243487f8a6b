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

    private static final String PLANS = """
            select p.id, p.dataset_id, p.base_plan_id, p.name, p.status, p.seed, p.seconds, p.step_limit,
                   p.stop_requested, p.revision, p.created_at, p.started_at, p.finished_at, p.score, p.feasible,
                   p.complete, p.bound, p.gap_percent, p.summary, p.failure, d.title, d.sha256
            from plan p join dataset d on d.id = p.dataset_id
            """;

    private final JdbcClient jdbc;
    private final PlanRow rows;

    PlanStore(JdbcClient jdbc, PlanRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Adds a queued plan, unless a plan has the key already; tells whether it did. */
    boolean add(UUID id, PlanWish wish, @Nullable String key, String requestSha256, Instant now) {
        return jdbc.sql("""
                                insert into plan (id, dataset_id, base_plan_id, name, status, seed, seconds, step_limit,
                                                  created_at, idempotency_key, request_sha256)
                                values (:id, :datasetId, :basePlanId, :name, 'QUEUED', :seed, :seconds, :stepLimit,
                                        :now, :key, :sha256)
                                on conflict (idempotency_key) do nothing
                                """)
                        .param("id", id)
                        .param("datasetId", wish.datasetId())
                        .param("basePlanId", wish.basePlanId())
                        .param("name", wish.name())
                        .param("seed", wish.seed())
                        .param("seconds", wish.seconds())
                        .param("stepLimit", wish.stepLimit())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .param("sha256", requestSha256)
                        .update()
                == 1;
    }

    /** The plan with that key if it was asked for in the same words; empty if in others. */
    Optional<UUID> findByKey(String key, String requestSha256) {
        return jdbc.sql("select id from plan where idempotency_key = :key and request_sha256 = :sha256")
                .param("key", key)
                .param("sha256", requestSha256)
                .query(UUID.class)
                .optional();
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
                        select id, name, dataset_id, revision, base_plan_id, document from plan
                        where id = :id and document is not null
                        """)
                .param("id", id)
                .query((row, number) -> new PlanDocument(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("dataset_id", UUID.class),
                        row.getLong("revision"),
                        row.getObject("base_plan_id", UUID.class),
                        row.getBytes("document")))
                .optional();
    }

    /** Asks a plan to stop; one that still waits is stopped at once. Tells whether it was not finished yet. */
    boolean requestStop(UUID id, Instant now) {
        return jdbc.sql("""
                                update plan set stop_requested = true,
                                    status = case status when 'QUEUED' then 'STOPPED' else status end,
                                    finished_at = case status when 'QUEUED' then cast(:now as timestamptz) end
                                where id = :id and status in ('QUEUED', 'SOLVING')
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
