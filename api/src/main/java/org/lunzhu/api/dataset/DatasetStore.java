package org.lunzhu.api.dataset;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunzhu.api.http.Sorting;
import org.lunzhu.api.view.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The datasets in the database. */
@Repository
class DatasetStore {

    private static final String DATASETS = """
            select d.id, d.name, d.title, d.created_at, d.origin_dataset_id, d.origin_search_id, r.number, r.origin,
                   r.author, r.created_at as revised_at, r.sha256, r.facts
            from dataset d join dataset_revision r on r.dataset_id = d.id and r.number = d.head
            """;

    private final JdbcClient jdbc;
    private final DatasetRevisions revisions;
    private final DatasetRow rows;

    DatasetStore(JdbcClient jdbc, DatasetRevisions revisions, DatasetRow rows) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.rows = rows;
    }

    /** Adds a dataset with its first revision. */
    @Transactional
    public void add(StoredDataset dataset, byte[] document) {
        DatasetOrigin origin = dataset.origin();
        jdbc.sql("""
                        insert into dataset (id, name, title, head, created_at, origin_dataset_id, origin_search_id)
                        values (:id, :name, :title, :head, :createdAt, :originId, :searchId)
                        """)
                .param("id", dataset.id())
                .param("name", dataset.name())
                .param("title", dataset.title())
                .param("head", dataset.head().number())
                .param("createdAt", dataset.createdAt().atOffset(ZoneOffset.UTC))
                .param("originId", origin == null ? null : origin.datasetId())
                .param("searchId", origin == null ? null : origin.searchId())
                .update();
        revisions.add(dataset.id(), dataset.head(), document);
    }

    Optional<StoredDataset> find(UUID id) {
        return jdbc.sql(DATASETS + " where d.id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    List<StoredDataset> list(Paging paging, Sorting sorting) {
        return jdbc.sql("select * from (" + DATASETS + ") datasets order by " + sorting.toSql()
                        + " limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(rows)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from dataset").query(Long.class).single();
    }
}
