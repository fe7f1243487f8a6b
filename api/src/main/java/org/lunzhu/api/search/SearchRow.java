package org.lunzhu.api.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.plan.PlanVersion;
import org.springframework.jdbc.core.RowMapper;

/** Reads a search from its row, in which {@code answer} is the result in the language asked for. */
final class SearchRow implements RowMapper<StoredSearch> {

    @Override
    public StoredSearch mapRow(ResultSet row, int number) throws SQLException {
        return new StoredSearch(
                row.getObject("id", UUID.class),
                wish(row),
                SearchStatus.valueOf(row.getString("status")),
                row.getBoolean("stop_requested"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getInt("tried"),
                row.getString("answer"),
                row.getString("failure"));
    }

    private static SearchWish wish(ResultSet row) throws SQLException {
        return new SearchWish(
                SearchKind.valueOf(row.getString("kind")),
                new DatasetVersion(row.getObject("dataset_id", UUID.class), row.getInt("dataset_revision")),
                PlanVersion.ofNullable(
                        row.getObject("plan_id", UUID.class), row.getObject("plan_revision", Integer.class)),
                row.getInt("seconds"),
                row.getObject("step_limit", Integer.class),
                row.getObject("seed", Long.class),
                row.getObject("plans", Integer.class),
                row.getString("within"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
