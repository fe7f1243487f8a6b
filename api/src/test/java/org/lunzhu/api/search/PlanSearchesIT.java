package org.lunzhu.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who suits which site tells the plans of the harbour apart. */
@ServiceTest
class PlanSearchesIT {

    private static final String ALTERNATIVES = """
            {"kind": "ALTERNATIVES", "plans": 2, "within": "400", "stepLimit": 20000, "seconds": 120}""";

    private static final String SUITABILITY = """
            ,"suitability": [
              {"supervisorId": "p-1", "siteId": "s-1", "score": -20}, {"supervisorId": "p-3", "siteId": "s-1", "score": 12},
              {"supervisorId": "p-5", "siteId": "s-2", "score": 15}, {"supervisorId": "p-7", "siteId": "s-2", "score": -9},
              {"supervisorId": "p-4", "siteId": "s-1", "score": 17}, {"supervisorId": "p-6", "siteId": "s-3", "score": 13}
            ]}""";

    @Autowired
    private Client client;

    private String datasetId;
    private String planId;

    @BeforeEach
    void solve() throws IOException, InterruptedException {
        String harbour = Client.harbour().strip();
        datasetId = client.post("/datasets", harbour.substring(0, harbour.length() - 1) + SUITABILITY)
                .expect(201)
                .text("id");
        planId = client.solvedPlan(datasetId, 1);
    }

    private JsonNode search(String wish) throws IOException, InterruptedException {
        return client.finishedSearch(
                client.post("/plans/" + planId + "/searches", wish).expect(202).text("id"));
    }

    private JsonNode sensitivity(int steps) throws IOException, InterruptedException {
        String wish = "{\"kind\": \"SENSITIVITY\", \"stepLimit\": %d, \"seconds\": 120}".formatted(steps);
        return search(wish);
    }

    private Answer keep(JsonNode search, String alternativeId, String name) throws IOException, InterruptedException {
        String path =
                "/searches/%s/alternatives/%s/keep".formatted(search.get("id").stringValue(), alternativeId);
        return client.post(path, "{\"name\": \"%s\"}".formatted(name));
    }

    private Answer keep(JsonNode search, int number) throws IOException, InterruptedException {
        return keep(search, idOf(search, number), "备选").expect(201);
    }

    private static JsonNode one(JsonNode search, int number) {
        return search.at("/alternatives/items/" + number);
    }

    private static String idOf(JsonNode search, int number) {
        return one(search, number).get("id").stringValue();
    }

    private static long soft(JsonNode score) {
        return Long.parseLong(score.stringValue().replaceAll(".*/(-?\\d+)soft", "$1"));
    }

    @Test
    void alternativesCostWithinTheAllowanceAndPostOtherPeople() throws IOException, InterruptedException {
        JsonNode search = search(ALTERNATIVES);
        assertThat(search.get("status").stringValue()).isEqualTo("DONE");
        assertThat(search.get("progress").intValue()).isEqualTo(100);
        JsonNode list = search.get("alternatives");
        assertThat(soft(list.get("leastScore"))).isEqualTo(soft(list.get("score")) - 400);
        assertThat(list.get("postings").intValue()).isEqualTo(8);
        assertThat(list.get("items")).hasSize(2).allSatisfy(one -> {
            long gains = one.get("rules")
                    .valueStream()
                    .mapToLong(rule -> rule.get("gain").longValue())
                    .sum();
            assertThat(one.get("score").stringValue()).startsWith("0hard/0medium/");
            assertThat(one.get("extraCost").longValue()).isEqualTo(-gains).isLessThanOrEqualTo(400);
            assertThat(one.get("differentPostings").intValue()).isPositive();
            assertThat(one.get("differentPercent").doubleValue())
                    .isEqualTo(100.0 * one.get("differentPostings").intValue() / 8);
            assertThat(one.get("movedSupervisors")).isNotEmpty();
        });
        assertThat(list.at("/items/1/different")).hasSize(2);
        assertThat(list.at("/items/1/different/1").intValue()).isPositive();
    }

    @Test
    void sameStepsGiveTheSameAlternatives() throws IOException, InterruptedException {
        JsonNode first = search(ALTERNATIVES);
        JsonNode anew = search(ALTERNATIVES);
        assertThat(idOf(anew, 0)).isNotEqualTo(idOf(first, 0));
        assertThat(one(anew, 0).get("rules")).isEqualTo(one(first, 0).get("rules"));
        assertThat(one(anew, 1).get("movedSupervisors")).isEqualTo(one(first, 1).get("movedSupervisors"));
    }

    @Test
    void sameKeyAndWordsGiveTheSameSearch() throws IOException, InterruptedException {
        String path = "/plans/" + planId + "/searches";
        String key = UUID.randomUUID().toString();
        String first = client.post(path, ALTERNATIVES, "Idempotency-Key", key)
                .expect(202)
                .text("id");
        Answer again = client.post(path, ALTERNATIVES, "Idempotency-Key", key).expect(202);
        assertThat(again.text("id")).isEqualTo(first);
        assertThat(again.header("Location")).endsWith("/api/v1/searches/" + first);
        client.post(path, ALTERNATIVES.replace("400", "300"), "Idempotency-Key", key)
                .expect(422, "idempotency-key-reused");
        client.finishedSearch(first);
    }

    @Test
    void searchesOfAPlanAreListedTheNewestFirstWithoutWhatTheyFound() throws IOException, InterruptedException {
        String first = search(ALTERNATIVES).get("id").stringValue();
        String second = sensitivity(1).get("id").stringValue();
        JsonNode page = client.get("/plans/" + planId + "/searches").expect(200).json();
        assertThat(page.get("items").valueStream().map(one -> one.get("id").stringValue()))
                .containsExactly(second, first);
        assertThat(page.get("items")).allSatisfy(one -> {
            assertThat(one.has("alternatives") && !one.get("alternatives").isNull())
                    .isFalse();
            assertThat(one.get("planRevision").intValue()).isEqualTo(1);
        });
        assertThat(page.at("/page/totalItems").intValue()).isEqualTo(2);
    }

    @Test
    void aStoppedSearchEndsAndKeepsWhatItFound() throws IOException, InterruptedException {
        String path = "/plans/" + planId + "/searches";
        String wish = "{\"kind\": \"ALTERNATIVES\", \"plans\": 2, \"within\": \"400\", \"seconds\": 600}";
        String running = client.post(path, wish).expect(202).text("id");
        String waiting = client.post(path, wish).expect(202).text("id");
        assertThat(client.post("/searches/" + waiting + "/stop", "").expect(202).text("status"))
                .isEqualTo("STOPPED");
        while (!client.get("/searches/" + running).expect(200).text("status").equals("SEARCHING")) {
            Thread.sleep(50);
        }
        client.post("/searches/" + running + "/stop", "").expect(202);
        assertThat(client.finishedSearch(running).get("status").stringValue()).isEqualTo("STOPPED");
        client.post("/searches/" + running + "/stop", "").expect(409, "search-finished");
        client.get("/searches/s-1").expect(404, "unknown-search");
    }

    @Test
    void whatAnAlternativeChangesIsSeenBeforeItIsKept() throws IOException, InterruptedException {
        JsonNode search = search(ALTERNATIVES);
        JsonNode changes = client.get("/searches/%s/alternatives/%s/changes?size=1"
                        .formatted(search.get("id").stringValue(), idOf(search, 0)))
                .expect(200)
                .json();
        assertThat(changes.get("items")).hasSize(1);
        assertThat(changes.at("/page/totalItems").intValue())
                .isEqualTo(one(search, 0).get("changedSeats").intValue());
        assertThat(changes.at("/items/0/left")).isNotEqualTo(changes.at("/items/0/right"));
    }

    @Test
    void aKeptAlternativeIsAPlanLikeAnyOther() throws IOException, InterruptedException {
        JsonNode search = search(ALTERNATIVES);
        JsonNode one = one(search, 1);
        Answer answer = keep(search, 1);
        String keptId = answer.text("id");
        assertThat(answer.header("Location")).endsWith("/api/v1/plans/" + keptId);
        assertThat(answer.text("name")).isEqualTo("备选");
        assertThat(answer.text("status")).isEqualTo("SOLVED");
        assertThat(answer.json().get("score")).isEqualTo(one.get("score"));
        assertThat(answer.json().get("bound"))
                .isEqualTo(client.get("/plans/" + planId).json().get("bound"));
        assertThat(keep(search, 1).text("id")).isEqualTo(keptId);
        JsonNode comparison = client.get("/comparisons?left=" + planId + "&right=" + keptId)
                .expect(200)
                .json();
        assertThat(comparison.at("/right/score")).isEqualTo(one.get("score"));
        assertThat(comparison.get("rules")).isEqualTo(one.get("rules"));
        assertThat(comparison.at("/changes/page/totalItems").intValue())
                .isEqualTo(one.get("changedSeats").intValue());
    }

    @Test
    void anAlternativeIsMeasuredAgainstTheBaseOfItsPlan() throws IOException, InterruptedException {
        String base = planId;
        String wish = "{\"datasetId\": \"%s\", \"basePlanId\": \"%s\", \"stepLimit\": 20}".formatted(datasetId, base);
        planId = client.newPlan(wish);
        client.finished(planId);
        JsonNode search = search(ALTERNATIVES);
        Answer kept = keep(search, 0);
        assertThat(kept.text("basePlanId")).isEqualTo(base);
        assertThat(client.get("/plans/" + kept.text("id") + "/score").json().get("score"))
                .isEqualTo(one(search, 0).get("score"));
    }

    @Test
    void atTheLimitOfAWeightBothPlansCostTheSame() throws IOException, InterruptedException {
        JsonNode sensitivity = sensitivity(30).get("sensitivity");
        assertThat(sensitivity.get("complete").booleanValue()).isTrue();
        assertThat(sensitivity.get("rules").findValues("upper")).isNotEmpty();
        sensitivity.get("rules").forEach(range -> {
            assertCostsTheSame(sensitivity, range, range.get("lower"));
            assertCostsTheSame(sensitivity, range, range.get("upper"));
        });
    }

    private static void assertCostsTheSame(JsonNode sensitivity, JsonNode range, JsonNode turn) {
        if (turn == null || turn.isNull()) {
            return;
        }
        double difference = turn.get("changes")
                .valueStream()
                .mapToDouble(change -> change.get("change").longValue()
                        * (change.get("ruleId").equals(range.get("ruleId"))
                                ? turn.get("weight").doubleValue()
                                : weight(sensitivity, change.get("ruleId"))))
                .sum();
        assertThat(difference).isBetween(-1e-6, 1e-6);
        assertThat(turn.get("differentPostings").intValue()).isPositive();
    }

    private static double weight(JsonNode sensitivity, JsonNode ruleId) {
        return sensitivity
                .get("rules")
                .valueStream()
                .filter(range -> range.get("ruleId").equals(ruleId))
                .findFirst()
                .orElseThrow()
                .get("weight")
                .doubleValue();
    }

    @Test
    void aBetterPlanThatTurnsUpIsNamedAndCanBeKept() throws IOException, InterruptedException {
        JsonNode alternatives = search(ALTERNATIVES);
        JsonNode worse = one(alternatives, 0);
        assertThat(worse.get("extraCost").longValue()).isPositive();
        planId = keep(alternatives, 0).text("id");
        JsonNode search = sensitivity(100);
        JsonNode sensitivity = search.get("sensitivity");
        assertThat(sensitivity.get("givenScore")).isEqualTo(worse.get("score"));
        assertThat(sensitivity.get("improved").booleanValue()).isTrue();
        Answer better = keep(search, sensitivity.get("alternativeId").stringValue(), "better")
                .expect(201);
        assertThat(better.json().get("score")).isEqualTo(sensitivity.get("score"));
        assertThat(soft(better.json().get("score"))).isGreaterThan(soft(worse.get("score")));
    }

    @Test
    void anAlternativeOfAnotherSearchIsNotFound() throws IOException, InterruptedException {
        JsonNode search = search(ALTERNATIVES);
        JsonNode other = search(ALTERNATIVES);
        keep(other, idOf(search, 0), "x").expect(404, "unknown-alternative");
        keep(search, "a-1", "x").expect(404, "unknown-alternative");
        keep(search, idOf(search, 0), "").expect(400, "malformed-request");
        String path = "/searches/%s/alternatives/a-1/changes"
                .formatted(search.get("id").stringValue());
        client.get(path).expect(404, "unknown-alternative");
    }

    @Test
    void wishesThatCannotBeAreRefused() throws IOException, InterruptedException {
        for (String wrong : new String[] {
            "{\"kind\": \"ALTERNATIVES\", \"plans\": 0}",
            "{\"kind\": \"ALTERNATIVES\", \"plans\": 11}",
            "{\"kind\": \"ALTERNATIVES\", \"seconds\": 601}",
            "{\"kind\": \"ALTERNATIVES\", \"within\": \"much\"}",
            "{\"kind\": \"ALTERNATIVES\", \"within\": \"-1%\"}",
            "{\"kind\": \"ALTERNATIVES\", \"within\": \"1000%\"}",
            "{\"kind\": \"SENSITIVITY\", \"seconds\": 0}",
            "{\"kind\": \"SENSITIVITY\", \"stepLimit\": -1}",
            "{\"kind\": \"SENSITIVITY\", \"within\": \"1%\"}",
            "{\"kind\": \"SENSITIVITY\", \"plans\": 2}",
            "{\"kind\": \"REPAIRS\"}",
            "{}"
        }) {
            client.post("/plans/" + planId + "/searches", wrong).expect(400, "malformed-request");
        }
    }

    @Test
    void aPlanWithoutPostingsCannotBeSearchedFrom() throws IOException, InterruptedException {
        String solving = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(datasetId));
        String waiting = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(datasetId));
        client.post("/plans/" + waiting + "/stop", "");
        client.post("/plans/" + waiting + "/searches", ALTERNATIVES).expect(409, "plan-not-ready");
        client.post("/plans/" + solving + "/stop", "");
        client.finished(solving);
        client.post("/plans/p-17/searches", ALTERNATIVES).expect(404, "unknown-plan");
    }
}
