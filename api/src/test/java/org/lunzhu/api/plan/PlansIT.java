package org.lunzhu.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PlansIT {

    private static final int MANY = 40;

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void planIsQueuedThenSolved() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        Answer queued = client.post(
                        "/plans", "{\"datasetId\": \"%s\", \"name\": \"试排\", \"stepLimit\": 20}".formatted(datasetId))
                .expect(202);
        assertThat(queued.text("status")).isEqualTo("QUEUED");
        assertThat(queued.header("Location")).endsWith("/api/v1/plans/" + queued.text("id"));
        JsonNode plan = client.finished(queued.text("id"));
        assertThat(plan.get("status").stringValue()).isEqualTo("SOLVED");
        assertThat(plan.get("complete").booleanValue()).isTrue();
        assertThat(plan.get("summary").get("seats").intValue()).isEqualTo(8);
        assertThat(plan.get("summary").get("empty").intValue()).isZero();
        assertThat(Instant.parse(plan.get("finishedAt").stringValue()))
                .isAfterOrEqualTo(Instant.parse(plan.get("startedAt").stringValue()));
    }

    @Test
    void sameDatasetSeedAndStepsGiveTheSamePlan() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        JsonNode one = document(client.solvedPlan(datasetId, 7));
        JsonNode other = document(client.solvedPlan(datasetId, 7));
        assertThat(one.get("postings")).isEqualTo(other.get("postings"));
        assertThat(one.get("dataset").stringValue()).isEqualTo("harbour");
    }

    private JsonNode document(String planId) throws IOException, InterruptedException {
        return client.get("/plans/" + planId + "/document").expect(200).json();
    }

    @Test
    void sameKeyAndWordsGiveTheSamePlan() throws IOException, InterruptedException {
        String wish = "{\"datasetId\": \"%s\", \"stepLimit\": 1}".formatted(client.newDataset());
        String key = UUID.randomUUID().toString();
        String first =
                client.post("/plans", wish, "Idempotency-Key", key).expect(202).text("id");
        String again =
                client.post("/plans", wish, "Idempotency-Key", key).expect(202).text("id");
        assertThat(again).isEqualTo(first);
        client.post("/plans", wish.replace("1}", "2}"), "Idempotency-Key", key).expect(422, "idempotency-key-reused");
        client.finished(first);
    }

    @Test
    void stopEndsTheSearchAndKeepsTheBest() throws IOException, InterruptedException {
        String datasetId = client.newLargeDataset();
        String solving = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(datasetId));
        String waiting = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(datasetId));
        client.awaitPostings(solving);
        client.get("/plans/" + waiting + "/board").expect(409, "plan-not-ready");
        client.get("/plans/" + waiting + "/document").expect(409, "plan-not-ready");
        assertThat(client.post("/plans/" + waiting + "/stop", "").expect(202).text("status"))
                .isEqualTo("STOPPED");
        client.get("/plans/" + solving + "/board").expect(200);
        client.post("/plans/" + solving + "/stop", "").expect(202);
        JsonNode stopped = client.finished(solving);
        assertThat(stopped.get("status").stringValue()).isEqualTo("STOPPED");
        assertThat(stopped.get("score").stringValue()).startsWith("0hard/0medium/");
        client.post("/plans/" + solving + "/stop", "").expect(409, "plan-finished");
    }

    @Test
    void aProcessTakesOnePlanAtATimeHoweverManyWait() throws IOException, InterruptedException {
        String solving =
                client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(client.newLargeDataset()));
        client.awaitPostings(solving);
        jdbc.sql("vacuum analyze scheduled_tasks").update();
        String wish = "{\"datasetId\": \"%s\", \"stepLimit\": 1}".formatted(client.newDataset());
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiting.add(client.newPlan(wish));
        }
        client.post("/plans/" + solving + "/stop", "").expect(202);
        String last = waiting.get(MANY - 1);
        while (!client.get("/plans/" + last).expect(200).text("status").equals("SOLVED")) {
            assertThat(taken(waiting)).isLessThanOrEqualTo(1);
        }
    }

    /** How many of those plans are being worked at; other tests may have left some of their own. */
    private long taken(List<String> planIds) {
        return jdbc.sql("select count(*) from scheduled_tasks where picked and task_instance in (:ids)")
                .param("ids", planIds)
                .query(Long.class)
                .single();
    }

    @Test
    void eventsEndWithTheFinalState() throws IOException, InterruptedException {
        String id = client.newPlan("{\"datasetId\": \"%s\", \"stepLimit\": 50}".formatted(client.newDataset()));
        String events = client.stream("/plans/" + id + "/events");
        assertThat(events).contains("event:progress", "\"status\":\"SOLVED\"", "\"score\":\"0hard/");
        String last = events.substring(events.lastIndexOf("id:") + 3)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(client.stream("/plans/" + id + "/events", "Last-Event-ID", last))
                .isEmpty();
        assertThat(client.stream("/plans/" + id + "/events", "Last-Event-ID", "1"))
                .contains("\"SOLVED\"");
    }

    @Test
    void jobOfADeadProcessIsTakenUp() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan (id, dataset_id, dataset_revision, name, created_at, request_sha256)
                        values (:id, :datasetId::uuid, 1, 'left behind', now(), '')
                        """).param("id", id).param("datasetId", datasetId).update();
        jdbc.sql("""
                        insert into run (plan_id, attempt, worker, status, seed, seconds, step_limit, started_at)
                        values (:id, 1, 'killed', 'SOLVING', 1, 30, 20, now())
                        """).param("id", id).update();
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                                     last_heartbeat, version)
                        values ('solve-plan', :id, now() - interval '1 hour', true, 'killed',
                                now() - interval '1 hour', 1)
                        """).param("id", id.toString()).update();
        assertThat(client.finished(id.toString()).get("status").stringValue()).isEqualTo("SOLVED");
    }

    @Test
    void planThatCannotBeSolvedFailsWithAnErrorId() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        jdbc.sql("update dataset_revision set document = 'broken'::bytea where dataset_id = :id::uuid")
                .param("id", datasetId)
                .update();
        JsonNode plan =
                client.finished(client.newPlan("{\"datasetId\": \"%s\", \"name\": \"hopeless\"}".formatted(datasetId)));
        assertThat(plan.get("status").stringValue()).isEqualTo("FAILED");
        assertThat(plan.get("failure").stringValue()).contains("error id").doesNotContain("Exception");
        assertThat(plan.get("score").isNull()).isTrue();
    }

    @Test
    void everythingAWishNamesWronglyIsToldAtOnce() throws IOException, InterruptedException {
        JsonNode issues = client.post("/plans", "{\"datasetId\": \"d-1\", \"basePlanId\": \"p-1\"}")
                .expect(422, "invalid-plan-request")
                .json()
                .get("issues");
        assertThat(issues.valueStream().map(i -> i.get("pointer").stringValue()))
                .containsExactly("/datasetId", "/basePlanId");
    }

    @Test
    void wishThatBreaksTheContractIsToldWithThePlace() throws IOException, InterruptedException {
        assertIssue("{\"datasetId\": \"d\", \"minutes\": 3}", "/minutes", "unknown-property");
        assertIssue("{\"datasetId\": \"d\", \"seconds\": \"30\"}", "/seconds", "wrong-type");
        assertIssue("{\"datasetId\": \"d\", \"seconds\": 0}", "/seconds", "min");
        assertIssue("{}", "/datasetId", "notnull");
        assertIssue("{\"datasetId\":", "", "malformed-json");
        assertIssue("{\"datasetId\": \"d\", \"name\": \"a\\u202eb\"}", "/name", "forbidden-character");
        assertIssue("{\"datasetId\": \"d\", \"name\": \"\ufeffa\"}", "/name", "forbidden-character");
    }

    private void assertIssue(String wish, String pointer, String code) throws IOException, InterruptedException {
        JsonNode issues = client.post("/plans", wish)
                .expect(400, "malformed-request")
                .json()
                .get("issues");
        assertThat(issues.get(0).get("code").stringValue()).isEqualTo(code);
        assertThat(issues.get(0).get("pointer").stringValue()).startsWith(pointer);
    }

    @Test
    void plansAreListedByDataset() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        String id = client.solvedPlan(datasetId, 1);
        JsonNode plans = client.get("/plans?datasetId=" + datasetId).expect(200).json();
        assertThat(plans.get("items").valueStream().map(p -> p.get("id").stringValue()))
                .containsExactly(id);
        client.get("/plans?datasetId=d-1").expect(404, "unknown-dataset");
    }

    @Test
    void unknownPlanIsNotFound() throws IOException, InterruptedException {
        for (String path :
                new String[] {"", "/document", "/board", "/score", "/score/travel", "/events", "/base-validation"}) {
            client.get("/plans/p-17" + path).expect(404, "unknown-plan");
        }
        client.post("/plans/p-17/stop", "").expect(404, "unknown-plan");
    }

    @Test
    void basePlanIsStayedCloseTo() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        String base = client.solvedPlan(datasetId, 1);
        String wish = "{\"datasetId\": \"%s\", \"basePlanId\": \"%s\", \"stepLimit\": 20}".formatted(datasetId, base);
        JsonNode plan = client.finished(client.newPlan(wish));
        assertThat(plan.get("basePlanId").stringValue()).isEqualTo(base);
        JsonNode comparison = client.get(
                        "/comparisons?left=" + base + "&right=" + plan.get("id").stringValue())
                .expect(200)
                .json();
        assertThat(comparison.get("rules").size()).isEqualTo(29);
        assertThat(baseIssues(plan)).isEmpty();
    }

    @Test
    void whatABasePlanHasAndTheDatasetHasNotIsLeftOutAndNamed() throws IOException, InterruptedException {
        String base = client.solvedPlan(client.newDataset(), 1);
        String person = client.get("/plans/" + base + "/document")
                .expect(200)
                .json()
                .at("/postings/0/supervisorId")
                .stringValue();
        String changed = Client.harbour().replace("\"" + person + "\"", "\"somebody-new\"");
        String datasetId = client.post("/datasets", changed).expect(201).text("id");
        String wish = "{\"datasetId\": \"%s\", \"basePlanId\": \"%s\", \"stepLimit\": 20}".formatted(datasetId, base);

        JsonNode plan = client.finished(client.newPlan(wish));

        assertThat(plan.get("status").stringValue()).isEqualTo("SOLVED");
        assertThat(baseIssues(plan))
                .isNotEmpty()
                .allMatch(issue -> issue.startsWith("base-person-gone " + person + " /postings/"));
        client.get("/plans/" + plan.get("id").stringValue() + "/board").expect(200);
    }

    private List<String> baseIssues(JsonNode plan) throws IOException, InterruptedException {
        JsonNode validation = client.get("/plans/" + plan.get("id").stringValue() + "/base-validation")
                .expect(200)
                .json();
        List<String> issues = validation
                .get("issues")
                .valueStream()
                .map(i -> "%s %s %s"
                        .formatted(
                                i.get("code").stringValue(),
                                i.get("value").stringValue(),
                                i.get("pointer").stringValue()))
                .toList();
        assertThat(validation.get("errors").intValue()).isZero();
        assertThat(validation.get("warnings").intValue()).isEqualTo(issues.size());
        return issues;
    }

    @Test
    void documentIsAlwaysWhole() throws IOException, InterruptedException {
        String path = "/plans/%s/document".formatted(client.solvedPlan(client.newDataset(), 1));
        String whole = client.get(path).expect(200).body();
        for (String range : List.of("bytes=0-9", "bytes=9999999-", "nonsense")) {
            Answer document = client.get(path, "Range", range).expect(200);
            assertThat(document.body()).isEqualTo(whole);
            assertThat(document.header("Content-Length"))
                    .isEqualTo(Integer.toString(whole.getBytes(StandardCharsets.UTF_8).length));
        }
    }

    @Test
    void documentIsThePlanAsAFile() throws IOException, InterruptedException {
        String id = client.solvedPlan(client.newDataset(), 1);
        Answer document = client.get("/plans/" + id + "/document").expect(200);
        assertThat(document.header("Content-Disposition"))
                .contains("attachment")
                .contains(".json");
        assertThat(document.body().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(document.json().get("score").stringValue())
                .isEqualTo(client.get("/plans/" + id).expect(200).text("score"));
    }
}
