package org.lunzhu.api.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.plan.PlanVersion;
import org.lunzhu.api.view.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searches in the database, as clients ask for them. */
@Repository
class SearchStore {

    private static final String ANSWER =
            "select search.*, case when :zh then coalesce(result_zh, result) else result end as answer from search";
    private static final String FROM_PLAN = " from search where plan_id = :id";
    private static final String FROM_DATASET = " from search where plan_id is null and dataset_id = :id";

    private final JdbcClient jdbc;
    private final SearchRow rows = new SearchRow();

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a search, unless one has the key already; tells whether it did. */
    boolean add(UUID id, SearchWish wish, @Nullable String key, String requestSha256, Instant now) {
        PlanVersion plan = wish.plan();
        return jdbc.sql("""
                                insert into search (id, kind, dataset_id, dataset_revision, plan_id, plan_revision, seconds, step_limit,
                                                    seed, plans, within, status, created_at, idempotency_key,
                                                    request_sha256)
                                values (:id, :kind, :datasetId, :datasetRevision, :planId, :revision, :seconds, :stepLimit, :seed, :plans,
                                        :within, 'QUEUED', :now, :key, :sha256)
                                on conflict (idempotency_key) do nothing
                                """)
                        .param("id", id)
                        .param("kind", wish.kind().name())
                        .param("datasetId", wish.dataset().datasetId())
                        .param("datasetRevision", wish.dataset().revision())
                        .param("planId", plan == null ? null : plan.planId())
                        .param("revision", plan == null ? null : plan.revision())
                        .param("seconds", wish.seconds())
                        .param("stepLimit", wish.stepLimit())
                        .param("seed", wish.seed())
                        .param("plans", wish.plans())
                        .param("within", wish.within())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .param("sha256", requestSha256)
                        .update()
                == 1;
    }

    /** The search with that key if it was asked for in the same words; empty if in others. */
    Optional<UUID> findByKey(String key, String requestSha256) {
        return jdbc.sql("select id from search where idempotency_key = :key and request_sha256 = :sha256")
                .param("key", key)
                .param("sha256", requestSha256)
                .query(UUID.class)
                .optional();
    }

    /** The search with what it found, its sentences in the language. */
    Optional<StoredSearch> find(UUID id, Locale language) {
        return jdbc.sql(ANSWER + " where id = :id")
                .param("id", id)
                .param("zh", language.getLanguage().equals(Locale.CHINESE.getLanguage()))
                .query(rows)
                .optional();
    }

    /** One page without what was found, the newest first. */
    List<StoredSearch> list(UUID origin, boolean isPlan, Paging paging) {
        return jdbc.sql("select *, null as answer" + (isPlan ? FROM_PLAN : FROM_DATASET)
                        + " order by created_at desc, id limit :size offset :offset")
                .param("id", origin)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(rows)
                .list();
    }

    long count(UUID origin, boolean isPlan) {
        return jdbc.sql("select count(*)" + (isPlan ? FROM_PLAN : FROM_DATASET))
                .param("id", origin)
                .query(Long.class)
                .single();
    }

    /** Holds a search to the end of the transaction. */
    void lock(UUID id) {
        jdbc.sql("select 1 from search where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Asks a search to stop; one that still waits is stopped at once. Tells whether it was not finished yet. */
    boolean requestStop(UUID id, Instant now) {
        return jdbc.sql("""
                                update search set stop_requested = true,
                                    status = case when status = 'QUEUED' then 'STOPPED' else status end,
                                    finished_at = case when status = 'QUEUED' then cast(:now as timestamptz) end
                                where id = :id and status in ('QUEUED', 'SEARCHING')
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
