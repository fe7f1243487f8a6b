package org.lunzhu.api.search;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans that searches have found. */
@Repository
class FoundPlans {

    private final JdbcClient jdbc;

    FoundPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those that are not there yet. */
    void add(UUID searchId, Map<UUID, SavedPlan> plans) {
        plans.forEach((id, plan) -> jdbc.sql("""
                        insert into search_plan (id, search_id, document) values (:id, :searchId, :document)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("searchId", searchId)
                .param("document", PlanDocument.write(plan))
                .update());
    }

    /** Forgets those of a search that nobody has stored. */
    void forget(UUID searchId) {
        jdbc.sql("delete from search_plan where search_id = :id and kept_as is null")
                .param("id", searchId)
                .update();
    }

    /** The plan that the search found under that id; held to the end of the transaction, if there is one. */
    Optional<Found> lock(UUID searchId, UUID id) {
        return jdbc.sql("select document, kept_as from search_plan where id = :id and search_id = :searchId for update")
                .param("id", id)
                .param("searchId", searchId)
                .query((row, number) ->
                        new Found(PlanDocument.read(row.getBytes("document")), row.getObject("kept_as", UUID.class)))
                .optional();
    }

    /** Notes that it is a plan of its own now. */
    void keep(UUID id, UUID planId) {
        jdbc.sql("update search_plan set kept_as = :planId where id = :id")
                .param("id", id)
                .param("planId", planId)
                .update();
    }

    /**
     * A found plan.
     *
     * @param keptAs the plan it was stored as; null before
     */
    record Found(SavedPlan postings, @Nullable UUID keptAs) {}
}
