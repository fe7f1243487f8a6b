package org.lunzhu.api.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a dataset, or one of its revisions, from its row. */
@Component
final class DatasetRow implements RowMapper<StoredDataset> {

    private final JsonMapper json;

    DatasetRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public StoredDataset mapRow(ResultSet row, int number) throws SQLException {
        return new StoredDataset(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                instant(row, "created_at"),
                revision(row, number),
                origin(row));
    }

    StoredRevision revision(ResultSet row, int number) throws SQLException {
        return new StoredRevision(
                row.getInt("number"),
                RevisionOrigin.valueOf(row.getString("origin")),
                row.getString("author"),
                instant(row, "revised_at"),
                row.getString("sha256"),
                json.readValue(row.getString("facts"), DatasetFacts.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable DatasetOrigin origin(ResultSet row) throws SQLException {
        UUID datasetId = row.getObject("origin_dataset_id", UUID.class);
        UUID searchId = row.getObject("origin_search_id", UUID.class);
        return datasetId == null || searchId == null ? null : new DatasetOrigin(datasetId, searchId);
    }
}
