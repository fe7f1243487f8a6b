package org.lunzhu.api.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads an import from its row. */
@Component
final class ImportRow implements RowMapper<StoredImport> {

    private final JsonMapper json;

    ImportRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public StoredImport mapRow(ResultSet row, int number) throws SQLException {
        return new StoredImport(
                row.getObject("id", UUID.class),
                new DatasetVersion(row.getObject("dataset_id", UUID.class), row.getInt("dataset_revision")),
                row.getInt("head"),
                row.getInt("version"),
                ImportStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(instant(row, "created_at")),
                Objects.requireNonNull(instant(row, "read_at")),
                instant(row, "finished_at"),
                json.readValue(row.getString("facts"), ImportFacts.class),
                List.of(json.readValue(row.getString("decisions"), Decision[].class)),
                row.getObject("revision", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
