package org.lunzhu.api.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.explain.PlanSummary;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan from its row. */
@Component
final class PlanRow implements RowMapper<StoredPlan> {

    private final JsonMapper json;

    PlanRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public StoredPlan mapRow(ResultSet row, int number) throws SQLException {
        return new StoredPlan(
                row.getObject("id", UUID.class),
                wish(row),
                row.getString("title"),
                row.getString("sha256"),
                PlanStatus.valueOf(row.getString("status")),
                row.getBoolean("stop_requested"),
                row.getLong("event"),
                row.getObject("head", Integer.class),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("score") == null ? null : figures(row),
                row.getString("failure"));
    }

    private static PlanWish wish(ResultSet row) throws SQLException {
        return new PlanWish(
                dataset(row),
                row.getString("name"),
                row.getInt("seconds"),
                row.getObject("step_limit", Integer.class),
                row.getLong("seed"),
                base(row));
    }

    /** A row with a document instead of a plan's figures. */
    PlanDocument document(ResultSet row, int number) throws SQLException {
        return new PlanDocument(
                row.getObject("id", UUID.class),
                row.getString("name"),
                dataset(row),
                row.getLong("event"),
                base(row),
                row.getBytes("document"),
                proof(row));
    }

    private @Nullable Proof proof(ResultSet row) throws SQLException {
        String proof = row.getString("proof");
        return proof == null ? null : json.readValue(proof, StoredProof.class).toProof(row.getLong("bound"));
    }

    private static DatasetVersion dataset(ResultSet row) throws SQLException {
        return new DatasetVersion(row.getObject("dataset_id", UUID.class), row.getInt("dataset_revision"));
    }

    private static @Nullable PlanVersion base(ResultSet row) throws SQLException {
        return PlanVersion.ofNullable(
                row.getObject("base_plan_id", UUID.class), row.getObject("base_revision", Integer.class));
    }

    private PlanFigures figures(ResultSet row) throws SQLException {
        return new PlanFigures(
                row.getString("score"),
                row.getBoolean("feasible"),
                row.getBoolean("complete"),
                row.getObject("bound", Long.class),
                json.readValue(row.getString("summary"), PlanSummary.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
