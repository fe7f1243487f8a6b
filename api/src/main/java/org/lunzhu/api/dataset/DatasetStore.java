package org.lunzhu.api.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.Sorting;
import org.lunzhu.api.view.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The datasets in the database; they never change. */
@Repository
class DatasetStore {

    private static final String COLUMNS =
            "id, name, title, sha256, facts, created_at, origin_dataset_id, origin_search_id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DatasetStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(StoredDataset dataset, byte[] body) {
        DatasetOrigin origin = dataset.origin();
        jdbc.sql("""
                        insert into dataset (id, name, title, sha256, facts, body, created_at, origin_dataset_id,
                                             origin_search_id)
                        values (:id, :name, :title, :sha256, :facts::jsonb, :body, :createdAt, :originId, :searchId)
                        """)
                .param("id", dataset.id())
                .param("name", dataset.name())
                .param("title", dataset.title())
                .param("sha256", dataset.sha256())
                .param("facts", json.writeValueAsString(dataset.facts()))
                .param("body", body)
                .param("createdAt", dataset.createdAt().atOffset(ZoneOffset.UTC))
                .param("originId", origin == null ? null : origin.datasetId())
                .param("searchId", origin == null ? null : origin.searchId())
                .update();
    }

    Optional<StoredDataset> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from dataset where id = :id")
                .param("id", id)
                .query(this::toDataset)
                .optional();
    }

    Optional<byte[]> findBody(UUID id) {
        return jdbc.sql("select body from dataset where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("body"))
                .optional();
    }

    List<StoredDataset> list(Paging paging, Sorting sorting) {
        return jdbc.sql("select " + COLUMNS + " from dataset order by " + sorting.toSql()
                        + " limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(this::toDataset)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from dataset").query(Long.class).single();
    }

    private StoredDataset toDataset(ResultSet row, int number) throws SQLException {
        return new StoredDataset(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("sha256"),
                json.readValue(row.getString("facts"), DatasetFacts.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                origin(row));
    }

    private static @Nullable DatasetOrigin origin(ResultSet row) throws SQLException {
        UUID datasetId = row.getObject("origin_dataset_id", UUID.class);
        UUID searchId = row.getObject("origin_search_id", UUID.class);
        return datasetId == null || searchId == null ? null : new DatasetOrigin(datasetId, searchId);
    }
}
