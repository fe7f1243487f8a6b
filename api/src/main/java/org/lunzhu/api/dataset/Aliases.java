package org.lunzhu.api.dataset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunzhu.api.contract.AliasDto;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Other names of the agencies of datasets, as somebody confirmed them once. */
@Repository
public class Aliases {

    private final JdbcClient jdbc;

    Aliases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of agencies by their other names, in the order of these. */
    public Map<String, String> of(UUID datasetId) {
        Map<String, String> ids = new LinkedHashMap<>();
        list(datasetId).forEach(alias -> ids.put(alias.getText(), alias.getAgencyId()));
        return ids;
    }

    /** Adds other names; a later meaning takes the place of an earlier one. */
    public void add(UUID datasetId, Map<String, String> ids, Instant now) {
        ids.forEach((text, agencyId) -> jdbc.sql("""
                        insert into dataset_alias (dataset_id, text, agency_id, created_at)
                        values (:id, :text, :agencyId, :now)
                        on conflict (dataset_id, text)
                            do update set agency_id = excluded.agency_id, created_at = excluded.created_at
                        """)
                .param("id", datasetId)
                .param("text", text)
                .param("agencyId", agencyId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    List<AliasDto> list(UUID datasetId) {
        return jdbc.sql("select text, agency_id, created_at from dataset_alias where dataset_id = :id order by text")
                .param("id", datasetId)
                .query((row, number) -> new AliasDto(
                        row.getString("text"),
                        row.getString("agency_id"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
