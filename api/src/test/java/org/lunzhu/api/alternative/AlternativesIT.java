package org.lunzhu.api.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who suits which site tells the plans of the harbour apart. */
@ServiceTest
class AlternativesIT {

    private static final String SEARCH = "/alternatives?plans=2&within=400&stepLimit=20000&seconds=120";

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

    private JsonNode get(String path) throws IOException, InterruptedException {
        return client.get("/plans/" + planId + path).expect(200).json();
    }

    private Answer keep(JsonNode alternative) throws IOException, InterruptedException {
        String path = "/plans/%s/alternatives/%s/keep"
                .formatted(planId, alternative.get("id").stringValue());
        return client.post(path, "{\"name\": \"备选\"}").expect(201);
    }

    private static long soft(JsonNode score) {
        return Long.parseLong(score.stringValue().replaceAll(".*/(-?\\d+)soft", "$1"));
    }

    @Test
    void alternativesCostWithinTheAllowanceAndPostOtherPeople() throws IOException, InterruptedException {
        JsonNode list = get(SEARCH);
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
    void sameStepsGiveTheSameAlternativesAndTheSameQuestionTheSameAnswer() throws IOException, InterruptedException {
        JsonNode first = get(SEARCH);
        assertThat(get(SEARCH)).isEqualTo(first);
        JsonNode anew = get(SEARCH.replace("seconds=120", "seconds=119"));
        assertThat(anew.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(anew.at("/items/0/rules")).isEqualTo(first.at("/items/0/rules"));
        assertThat(anew.at("/items/1/movedSupervisors")).isEqualTo(first.at("/items/1/movedSupervisors"));
    }

    @Test
    void whatAnAlternativeChangesIsSeenBeforeItIsKept() throws IOException, InterruptedException {
        JsonNode one = get(SEARCH).at("/items/0");
        JsonNode changes = get("/alternatives/" + one.get("id").stringValue() + "/changes?size=1");
        assertThat(changes.get("items")).hasSize(1);
        assertThat(changes.at("/page/totalItems").intValue())
                .isEqualTo(one.get("changedSeats").intValue());
        assertThat(changes.at("/items/0/left")).isNotEqualTo(changes.at("/items/0/right"));
    }

    @Test
    void aKeptAlternativeIsAPlanLikeAnyOther() throws IOException, InterruptedException {
        JsonNode one = get(SEARCH).at("/items/1");
        Answer answer = keep(one);
        String keptId = answer.text("id");
        assertThat(answer.header("Location")).endsWith("/api/v1/plans/" + keptId);
        assertThat(answer.text("name")).isEqualTo("备选");
        assertThat(answer.text("status")).isEqualTo("SOLVED");
        assertThat(answer.json().get("score")).isEqualTo(one.get("score"));
        assertThat(answer.json().get("bound"))
                .isEqualTo(client.get("/plans/" + planId).json().get("bound"));
        assertThat(keep(one).text("id")).isEqualTo(keptId);
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
        JsonNode one = get(SEARCH).at("/items/0");
        Answer kept = keep(one);
        assertThat(kept.text("basePlanId")).isEqualTo(base);
        assertThat(client.get("/plans/" + kept.text("id") + "/score").json().get("score"))
                .isEqualTo(one.get("score"));
    }

    @Test
    void atTheLimitOfAWeightBothPlansCostTheSame() throws IOException, InterruptedException {
        JsonNode sensitivity = get("/sensitivity?stepLimit=30&seconds=120");
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
        JsonNode worse = get(SEARCH).at("/items/0");
        assertThat(worse.get("extraCost").longValue()).isPositive();
        planId = keep(worse).text("id");
        JsonNode sensitivity = get("/sensitivity?stepLimit=100&seconds=120");
        assertThat(sensitivity.get("givenScore")).isEqualTo(worse.get("score"));
        assertThat(sensitivity.get("improved").booleanValue()).isTrue();
        String path = "/plans/%s/alternatives/%s/keep"
                .formatted(planId, sensitivity.get("alternativeId").stringValue());
        Answer better = client.post(path, "{\"name\": \"better\"}").expect(201);
        assertThat(better.json().get("score")).isEqualTo(sensitivity.get("score"));
        assertThat(soft(better.json().get("score"))).isGreaterThan(soft(worse.get("score")));
    }

    @Test
    void anAlternativeThatIsNotRememberedIsNotFound() throws IOException, InterruptedException {
        String id = get(SEARCH).at("/items/0/id").stringValue();
        String other = client.solvedPlan(datasetId, 2);
        client.get("/plans/" + other + "/alternatives/" + id + "/changes").expect(404, "unknown-alternative");
        client.get("/plans/" + planId + "/alternatives/a-1/changes").expect(404, "unknown-alternative");
        client.post("/plans/" + planId + "/alternatives/a-1/keep", "{\"name\": \"x\"}")
                .expect(404, "unknown-alternative");
        client.post("/plans/" + planId + "/alternatives/" + id + "/keep", "{\"name\": \"\"}")
                .expect(400, "malformed-request");
    }

    @Test
    void parametersOutOfRangeAreRefused() throws IOException, InterruptedException {
        for (String wrong : new String[] {
            "/alternatives?plans=0",
            "/alternatives?plans=11",
            "/alternatives?seconds=121",
            "/alternatives?within=much",
            "/alternatives?within=-1%25",
            "/alternatives?within=1000%25",
            "/sensitivity?seconds=0",
            "/sensitivity?stepLimit=-1",
            "/sensitivity?within=1%25"
        }) {
            client.get("/plans/" + planId + wrong).expect(400, "malformed-request");
        }
    }

    @Test
    void aPlanWithoutPostingsHasNoAlternatives() throws IOException, InterruptedException {
        String solving = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(datasetId));
        String waiting = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(datasetId));
        client.post("/plans/" + waiting + "/stop", "");
        client.get("/plans/" + waiting + SEARCH).expect(409, "plan-not-ready");
        client.get("/plans/" + waiting + "/sensitivity").expect(409, "plan-not-ready");
        client.post("/plans/" + solving + "/stop", "");
        client.finished(solving);
        client.get("/plans/p-17" + SEARCH).expect(404, "unknown-plan");
    }
}
