package org.lunzhu.api.search;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The repairs that searches have found. */
@Repository
class FoundRepairs {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FoundRepairs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds one by its place in a part and the place of that, both from 0. */
    void add(UUID searchId, int item, int repair, RepairDocument document) {
        jdbc.sql("""
                        insert into search_repair (search_id, item, repair, document)
                        values (:id, :item, :repair, :document::jsonb)
                        """)
                .param("id", searchId)
                .param("item", item)
                .param("repair", repair)
                .param("document", json.writeValueAsString(document))
                .update();
    }

    Optional<RepairDocument> find(UUID searchId, int item, int repair) {
        return jdbc.sql("""
                        select document from search_repair
                        where search_id = :id and item = :item and repair = :repair
                        """)
                .param("id", searchId)
                .param("item", item)
                .param("repair", repair)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, RepairDocument.class));
    }
}
