package org.lunzhu.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of the version before runs and revisions, with plans in every state, brought up to date. */
@ServiceTest
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class MigrationIT {

    private static final String DATABASE = "migrated";
    private static final UUID DATASET = new UUID(0, 1);
    private static final UUID SOLVED = new UUID(1, 1);
    private static final UUID CLOSE_TO_SOLVED = new UUID(1, 2);
    private static final UUID SOLVING = new UUID(1, 3);
    private static final UUID CLOSE_TO_SOLVING = new UUID(1, 4);
    private static final UUID WAITING = new UUID(1, 5);
    private static final UUID KEPT = new UUID(1, 6);
    private static final UUID FAILED = new UUID(1, 7);

    @Autowired
    private JdbcClient server;

    @Autowired
    private JdbcConnectionDetails details;

    private DriverManagerDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void createOldDatabase() {
        server.sql("drop database if exists " + DATABASE + " with (force)").update();
        server.sql("create database " + DATABASE).update();
        database = new DriverManagerDataSource(
                details.getJdbcUrl().replaceFirst("/[^/]*$", "/" + DATABASE),
                details.getUsername(),
                details.getPassword());
        jdbc = JdbcClient.create(database);
        migrateTo("2");
        jdbc.sql("insert into dataset values (:id, 'd', 'D', 'hash', '{}', 'body', now())")
                .param("id", DATASET)
                .update();
        add(SOLVED, "SOLVED", null, "best", "a key");
        add(CLOSE_TO_SOLVED, "SOLVED", SOLVED, "close", null);
        add(SOLVING, "SOLVING", null, "so far", null);
        add(CLOSE_TO_SOLVING, "QUEUED", SOLVING, null, null);
        add(WAITING, "QUEUED", null, null, null);
        add(KEPT, "SOLVED", null, "kept", "alternative/" + UUID.randomUUID());
        add(FAILED, "FAILED", null, null, null);
        jdbc.sql("update plan set name = name where id = :id")
                .param("id", SOLVED)
                .update();
        jdbc.sql("update plan set name = name where id = :id")
                .param("id", SOLVED)
                .update();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/lunzhu/api/migrations")
                .target(version)
                .load()
                .migrate();
    }

    private void add(UUID id, String status, UUID baseId, String document, String key) {
        boolean ended = !status.equals("QUEUED") && !status.equals("SOLVING");
        jdbc.sql("""
                        insert into plan (id, dataset_id, base_plan_id, name, status, seed, seconds, created_at,
                                          finished_at, document, score, feasible, complete, bound, gap_percent, summary,
                                          failure, idempotency_key, request_sha256)
                        values (:id, :datasetId, :baseId, :status, :status, 7, 30, now(),
                                case when :ended then now() end, cast(:document as text)::bytea,
                                case when :solved then '0hard/0medium/-5soft' end, case when :solved then true end,
                                case when :solved then false end, case when :solved then -4 end,
                                case when :solved then 25.0 end, case when :solved then '{}'::jsonb end,
                                case when :status = 'FAILED' then 'why' end, :key,
                                case when :key like 'alternative/%' then '' else 'words' end)
                        """)
                .param("id", id)
                .param("datasetId", DATASET)
                .param("baseId", baseId)
                .param("status", status)
                .param("ended", ended)
                .param("document", document)
                .param("solved", document != null)
                .param("key", key)
                .update();
    }

    private Map<String, Object> row(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query().singleRow();
    }

    private List<String> revisionsOf(UUID id) {
        return jdbc.sql("""
                        select number || ' ' || kind || ' ' || convert_from(document, 'UTF8') || ' ' || score
                        from plan_revision where plan_id = :id order by number
                        """).param("id", id).query(String.class).list();
    }

    @Test
    void plansThatHaveEndedHaveOneRevisionAndTheirEventNumbers() {
        migrateTo("latest");
        assertThat(revisionsOf(SOLVED)).containsExactly("1 SOLVE best 0hard/0medium/-5soft");
        assertThat(revisionsOf(KEPT)).containsExactly("1 ALTERNATIVE kept 0hard/0medium/-5soft");
        assertThat(revisionsOf(FAILED)).isEmpty();
        assertThat(row("select head, idempotency_key from plan where id = :id", SOLVED))
                .containsEntry("head", 1)
                .containsEntry("idempotency_key", "createPlan/a key");
        assertThat(row("select event, status, seed, document, bound from run where plan_id = :id", SOLVED))
                .containsEntry("event", 3L)
                .containsEntry("status", "SOLVED")
                .containsEntry("seed", 7L)
                .containsEntry("document", null)
                .containsEntry("bound", null);
        assertThat(row("select bound, feasible, complete from plan_revision where plan_id = :id", SOLVED))
                .containsEntry("bound", -4L)
                .containsEntry("feasible", true)
                .containsEntry("complete", false);
        assertThat(row("select idempotency_key from plan where id = :id", KEPT)).containsEntry("idempotency_key", null);
        assertThat(row("select failure from run where plan_id = :id", FAILED)).containsEntry("failure", "why");
    }

    @Test
    void basesAreRevisionsAlsoOfPlansThatAreStillSolved() {
        migrateTo("latest");
        assertThat(row("select base_plan_id, base_revision from plan where id = :id", CLOSE_TO_SOLVED))
                .containsEntry("base_plan_id", SOLVED)
                .containsEntry("base_revision", 1);
        assertThat(row("select base_plan_id, base_revision from plan where id = :id", CLOSE_TO_SOLVING))
                .containsEntry("base_plan_id", SOLVING)
                .containsEntry("base_revision", 1);
        assertThat(revisionsOf(SOLVING)).containsExactly("1 SOLVE so far 0hard/0medium/-5soft");
    }

    @Test
    void runsGoOnWithWhatTheyHad() {
        migrateTo("latest");
        assertThat(row("select status, convert_from(document, 'UTF8') as best from run where plan_id = :id", SOLVING))
                .containsEntry("status", "SOLVING")
                .containsEntry("best", "so far");
        assertThat(row("select status, document from run where plan_id = :id", WAITING))
                .containsEntry("status", "QUEUED")
                .containsEntry("document", null);
        assertThat(jdbc.sql("select count(*) from run").query(Long.class).single())
                .isEqualTo(7);
    }

    @Test
    void everyChangeOfARunCountsUpItsEvent() {
        migrateTo("latest");
        jdbc.sql("update run set worker = 'w' where plan_id = :id")
                .param("id", SOLVED)
                .update();
        assertThat(row("select event from run where plan_id = :id", SOLVED)).containsEntry("event", 4L);
    }

    @Test
    void datasetsHaveOneRevisionWithTheirTextAndPlansNameIt() {
        migrateTo("latest");
        assertThat(row("""
                        select r.number, r.origin, r.sha256, convert_from(r.document, 'UTF8') as text,
                               r.facts ->> 'errors' as errors
                        from dataset d join dataset_revision r on r.dataset_id = d.id and r.number = d.head
                        where d.id = :id
                        """, DATASET))
                .containsEntry("number", 1)
                .containsEntry("origin", "CREATED")
                .containsEntry("sha256", "hash")
                .containsEntry("text", "body")
                .containsEntry("errors", "0");
        assertThat(row("select dataset_revision from plan where id = :id", SOLVED))
                .containsEntry("dataset_revision", 1);
    }
}
