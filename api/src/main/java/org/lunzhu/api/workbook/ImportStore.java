package org.lunzhu.api.workbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.view.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The imports in the database. */
@Repository
class ImportStore {

    private static final String IMPORTS =
            "select i.*, d.head from dataset_import i join dataset d on d.id = i.dataset_id";

    private final JdbcClient jdbc;
    private final ImportRow rows;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, ImportRow rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    /** Adds an open import with its files, unless one has the key already; tells whether it did. */
    @Transactional
    public boolean add(StoredImport one, List<SentFile> files, @Nullable String key, String requestSha256) {
        boolean added = jdbc.sql("""
                                insert into dataset_import (id, dataset_id, dataset_revision, status, created_at, read_at,
                                                            facts, decisions, idempotency_key, request_sha256)
                                values (:id, :datasetId, :datasetRevision, 'OPEN', :now, :now, :facts::jsonb, '[]', :key,
                                        :sha256)
                                on conflict (idempotency_key) do nothing
                                """)
                        .param("id", one.id())
                        .param("datasetId", one.dataset().datasetId())
                        .param("datasetRevision", one.dataset().revision())
                        .param("now", one.createdAt().atOffset(ZoneOffset.UTC))
                        .param("facts", json.writeValueAsString(one.facts()))
                        .param("key", key)
                        .param("sha256", requestSha256)
                        .update()
                == 1;
        for (int i = 0; added && i < files.size(); i++) {
            jdbc.sql("insert into dataset_import_file values (:id, :number, :name, :content)")
                    .param("id", one.id())
                    .param("number", i)
                    .param("name", files.get(i).name())
                    .param("content", files.get(i).content())
                    .update();
        }
        return added;
    }

    boolean hasKey(String key) {
        return jdbc.sql("select count(*) from dataset_import where idempotency_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The import with that key if it was asked for with the same files; empty if with others. */
    Optional<StoredImport> findByKey(String key, String requestSha256) {
        return jdbc.sql(IMPORTS + " where i.idempotency_key = :key and i.request_sha256 = :sha256")
                .param("key", key)
                .param("sha256", requestSha256)
                .query(rows)
                .optional();
    }

    Optional<StoredImport> find(UUID id) {
        return jdbc.sql(IMPORTS + " where i.id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** One page, the newest first. */
    List<StoredImport> list(UUID datasetId, Paging paging) {
        return jdbc.sql(IMPORTS
                        + " where i.dataset_id = :id order by i.created_at desc, i.id limit :size offset :offset")
                .param("id", datasetId)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(rows)
                .list();
    }

    long count(UUID datasetId) {
        return jdbc.sql("select count(*) from dataset_import where dataset_id = :id")
                .param("id", datasetId)
                .query(Long.class)
                .single();
    }

    List<SentFile> files(UUID id) {
        return jdbc.sql("select name, content from dataset_import_file where import_id = :id order by number")
                .param("id", id)
                .query((row, number) -> new SentFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** Keeps a new reading of an open import; tells whether nobody has read or finished it since. */
    boolean keep(StoredImport before, int datasetRevision, ImportFacts facts, List<Decision> decisions, Instant now) {
        return jdbc.sql("""
                                update dataset_import set dataset_revision = :datasetRevision, version = version + 1,
                                    read_at = :now, facts = :facts::jsonb, decisions = :decisions::jsonb
                                where id = :id and version = :version and status = 'OPEN'
                                """)
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("datasetRevision", datasetRevision)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("facts", json.writeValueAsString(facts))
                        .param("decisions", json.writeValueAsString(decisions))
                        .update()
                == 1;
    }

    /**
     * Finishes an open import and deletes its files; tells whether nobody has read or finished it since.
     *
     * @param revision the revision that it became; null where it is discarded
     */
    @Transactional
    public boolean finish(StoredImport before, @Nullable Integer revision, Instant now) {
        boolean finished = jdbc.sql("""
                                update dataset_import set status = case when cast(:revision as integer) is null
                                    then 'DISCARDED' else 'APPLIED' end, revision = :revision, finished_at = :now
                                where id = :id and version = :version and status = 'OPEN'
                                """)
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("revision", revision)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (finished) {
            jdbc.sql("delete from dataset_import_file where import_id = :id")
                    .param("id", before.id())
                    .update();
        }
        return finished;
    }

    /** Discards the open imports that were read before that time. */
    @Transactional
    public void discardOlderThan(Instant time, Instant now) {
        jdbc.sql("""
                        with old as (
                            update dataset_import set status = 'DISCARDED', finished_at = :now
                            where status = 'OPEN' and read_at < :time returning id
                        )
                        delete from dataset_import_file where import_id in (select id from old)
                        """)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
