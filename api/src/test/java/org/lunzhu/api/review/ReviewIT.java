package org.lunzhu.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ReviewIT {

    @Autowired
    private Client client;

    private String datasetId;
    private String planId;

    @BeforeEach
    void solve() throws IOException, InterruptedException {
        datasetId = client.newDataset();
        planId = client.solvedPlan(datasetId, 1);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return client.get("/plans/" + planId + path).expect(200).json();
    }

    @Test
    void boardHasEveryPostInEveryPeriod() throws IOException, InterruptedException {
        JsonNode board = get("/board");
        JsonNode first = board.get("rows").get(0);
        assertThat(board.get("periods").size()).isEqualTo(2);
        assertThat(board.get("rows").size()).isEqualTo(3);
        assertThat(first.get("riskGrade").stringValue()).isEqualTo("MAJOR");
        assertThat(first.get("leadAgency").get("title").stringValue()).isEqualTo("市工信局");
        JsonNode lead = first.get("cells").get(0).get("seats").get(0);
        assertThat(lead.get("role").stringValue()).isEqualTo("LEAD");
        assertThat(lead.get("supervisor").get("title").stringValue()).startsWith("人员");
        assertThat(lead.get("agency").get("id").stringValue()).isEqualTo("a-gx");
    }

    @Test
    void boardTellsWhyAPostIsNotStaffed() throws IOException, InterruptedException {
        JsonNode rows = get("/board").get("rows");
        JsonNode covered = rows.get(1).get("cells").get(0);
        JsonNode inactive = rows.get(2).get("cells").get(1);
        assertThat(covered.get("staffed").booleanValue()).isFalse();
        assertThat(covered.get("unstaffedReason").stringValue()).isEqualTo("COVERED");
        assertThat(covered.get("coveredBy").stringValue()).isEqualTo("PROVINCE");
        assertThat(inactive.get("unstaffedReason").stringValue()).isEqualTo("INACTIVE");
        assertThat(rows.get(1).get("cells").get(1).get("staffed").booleanValue())
                .isTrue();
    }

    @Test
    void boardIsFiltered() throws IOException, InterruptedException {
        assertThat(get("/board?text=%E7%A0%81%E5%A4%B4")
                        .get("page")
                        .get("totalItems")
                        .intValue())
                .isEqualTo(2);
        assertThat(get("/board?agencyId=a-yj").get("rows").size()).isEqualTo(3);
        assertThat(get("/board?problems=true").get("rows").size()).isZero();
        assertThat(get("/board?ruleId=travel").get("rows").size()).isEqualTo(3);
        assertThat(get("/board?size=2&page=1").get("rows").size()).isEqualTo(1);
        client.get("/plans/" + planId + "/board?ruleId=colour").expect(404, "unknown-rule");
        client.get("/plans/" + planId + "/board?agencyId=a-0").expect(404, "unknown-agency");
    }

    @Test
    void scoreIsTheSumOfItsRules() throws IOException, InterruptedException {
        JsonNode score = get("/score");
        long soft = score.get("rules")
                .valueStream()
                .filter(rule -> rule.get("level").stringValue().equals("SOFT"))
                .mapToLong(rule ->
                        rule.get("amount").longValue() * rule.get("weight").longValue())
                .sum();
        assertThat(score.get("score").stringValue()).isEqualTo("0hard/0medium/" + -soft + "soft");
        assertThat(score.get("rules").get(0).get("titleZh").stringValue()).isEqualTo("资质符合");
    }

    @Test
    void matchesOfARuleAreTheDearestFirst() throws IOException, InterruptedException {
        JsonNode page = get("/score/travel?size=3");
        long[] amounts = page.get("items")
                .valueStream()
                .mapToLong(match -> match.get("amount").longValue())
                .toArray();
        assertThat(amounts).hasSize(3).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(page.get("page").get("totalItems").intValue())
                .isEqualTo(page.get("rule").get("matches").intValue());
        assertThat(page.get("items")
                        .get(0)
                        .get("supervisors")
                        .get(0)
                        .get("title")
                        .stringValue())
                .startsWith("人员");
        client.get("/plans/" + planId + "/score/colour").expect(404, "unknown-rule");
    }

    @Test
    void comparisonTellsRulesAndPostings() throws IOException, InterruptedException {
        String other = client.solvedPlan(datasetId, 2);
        JsonNode same = client.get("/comparisons?left=" + planId + "&right=" + planId)
                .expect(200)
                .json();
        assertThat(same.get("changes").get("items").size()).isZero();
        assertThat(same.get("movedSupervisors").size()).isZero();
        JsonNode comparison = client.get("/comparisons?left=" + planId + "&right=" + other)
                .expect(200)
                .json();
        long gains = comparison
                .get("rules")
                .valueStream()
                .mapToLong(rule -> rule.get("gain").longValue())
                .sum();
        assertThat(soft(comparison, "right") - soft(comparison, "left")).isEqualTo(gains);
    }

    private static long soft(JsonNode comparison, String side) {
        String score = comparison.get(side).get("score").stringValue();
        return Long.parseLong(score.substring(score.lastIndexOf('/') + 1).replace("soft", ""));
    }

    @Test
    void plansOfDifferentDatasetsAreNotCompared() throws IOException, InterruptedException {
        String other = client.solvedPlan(client.newDataset(), 1);
        client.get("/comparisons?left=" + planId + "&right=" + other).expect(422, "different-datasets");
        client.get("/comparisons?left=" + planId + "&right=p-17").expect(404, "unknown-plan");
        client.get("/comparisons?left=" + planId).expect(400, "malformed-request");
    }

    @Test
    void nothingPersonalIsShown() throws IOException, InterruptedException {
        String other = client.solvedPlan(datasetId, 2);
        for (String path : new String[] {
            "/datasets/" + datasetId,
            "/datasets/" + datasetId + "/validation",
            "/datasets/" + datasetId + "/shortages",
            "/plans/" + planId,
            "/plans/" + planId + "/document",
            "/plans/" + planId + "/board",
            "/plans/" + planId + "/score",
            "/plans/" + planId + "/score/travel",
            "/plans/" + planId + "/score/workload-balance",
            "/comparisons?left=" + planId + "&right=" + other,
            search("/plans/" + planId, "ALTERNATIVES\", \"plans\": 1, \"within\": \"400\", \"stepLimit\": 100"),
            search("/plans/" + planId, "SENSITIVITY\", \"stepLimit\": 1"),
            search("/datasets/" + datasetId, "REPAIRS\"")
        }) {
            assertThat(client.get(path).expect(200).body())
                    .doesNotContain("000999", "secret-", "phone", "partyMember", "reason\"");
        }
    }

    private String search(String origin, String wish) throws IOException, InterruptedException {
        String id = client.post(origin + "/searches", "{\"kind\": \"" + wish + "}")
                .expect(202)
                .text("id");
        assertThat(client.finishedSearch(id).get("status").stringValue()).isEqualTo("DONE");
        return "/searches/" + id;
    }
}
