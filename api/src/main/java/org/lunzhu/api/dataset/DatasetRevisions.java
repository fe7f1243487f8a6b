package org.lunzhu.api.dataset;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunzhu.api.view.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What datasets were at some time; a revision never changes. */
@Repository
class DatasetRevisions {

    private static final String REVISIONS = """
            select number, origin, author, created_at as revised_at, sha256, facts
            from dataset_revision where dataset_id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DatasetRow rows;

    DatasetRevisions(JdbcClient jdbc, JsonMapper json, DatasetRow rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    void add(UUID datasetId, StoredRevision revision, byte[] document) {
        jdbc.sql("""
                        insert into dataset_revision (dataset_id, number, origin, author, created_at, sha256, facts,
                                                      document)
                        values (:id, :number, :origin, :author, :createdAt, :sha256, :facts::jsonb, :document)
                        """)
                .param("id", datasetId)
                .param("number", revision.number())
                .param("origin", revision.origin().name())
                .param("author", revision.author())
                .param("createdAt", revision.createdAt().atOffset(ZoneOffset.UTC))
                .param("sha256", revision.sha256())
                .param("facts", json.writeValueAsString(revision.facts()))
                .param("document", document)
                .update();
    }

    /**
     * Adds the revision after the head and makes it the head; tells whether the head was still the one before it.
     *
     * @param name of the dataset by that revision, and its title
     */
    @Transactional
    public boolean follow(UUID datasetId, StoredRevision revision, String name, String title, byte[] document) {
        boolean moved = jdbc.sql("""
                                update dataset set head = :number, name = :name, title = :title
                                where id = :id and head = :number - 1
                                """)
                        .param("id", datasetId)
                        .param("number", revision.number())
                        .param("name", name)
                        .param("title", title)
                        .update()
                == 1;
        if (moved) {
            add(datasetId, revision, document);
        }
        return moved;
    }

    Optional<byte[]> findDocument(DatasetVersion version) {
        return jdbc.sql("select document from dataset_revision where dataset_id = :id and number = :number")
                .param("id", version.datasetId())
                .param("number", version.revision())
                .query((row, number) -> row.getBytes("document"))
                .optional();
    }

    Optional<StoredRevision> find(DatasetVersion version) {
        return jdbc.sql(REVISIONS + " and number = :number")
                .param("id", version.datasetId())
                .param("number", version.revision())
                .query(rows::revision)
                .optional();
    }

    /** One page, the newest first. */
    List<StoredRevision> list(UUID datasetId, Paging paging) {
        return jdbc.sql(REVISIONS + " order by number desc limit :size offset :offset")
                .param("id", datasetId)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(rows::revision)
                .list();
    }

    long count(UUID datasetId) {
        return jdbc.sql("select count(*) from dataset_revision where dataset_id = :id")
                .param("id", datasetId)
                .query(Long.class)
                .single();
    }
}
