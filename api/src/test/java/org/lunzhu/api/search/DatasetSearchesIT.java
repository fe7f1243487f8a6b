package org.lunzhu.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A harbour whose teams are too large for its people. */
@ServiceTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DatasetSearchesIT {

    private static final String REPAIRS = "{\"kind\": \"REPAIRS\", \"seconds\": 60}";

    @Autowired
    private Client client;

    private String newNeedyDataset() throws IOException, InterruptedException {
        String needy = Client.harbour().replace("\"teamSize\": 2", "\"teamSize\": 9");
        return client.post("/datasets", needy).expect(201).text("id");
    }

    private String newSearch(String datasetId) throws IOException, InterruptedException {
        return client.post("/datasets/" + datasetId + "/searches", REPAIRS)
                .expect(202)
                .text("id");
    }

    private JsonNode repairs(String searchId, String language) throws IOException, InterruptedException {
        return client.finishedSearch(searchId, "Accept-Language", language).get("repairs");
    }

    private Answer apply(String searchId, String request, String... headers) throws IOException, InterruptedException {
        return client.post("/searches/" + searchId + "/application", request, headers);
    }

    @Test
    void repairsTellWhySeatsStayEmptyAndWhatToChange() throws IOException, InterruptedException {
        String id = newSearch(newNeedyDataset());
        JsonNode repairs = repairs(id, "zh-CN");
        assertThat(repairs.get("finished").booleanValue()).isTrue();
        JsonNode trouble = repairs.get("items").get(0);
        assertThat(trouble.get("verdict").stringValue()).isEqualTo("IMPOSSIBLE");
        assertThat(trouble.get("missing").intValue()).isPositive();
        assertThat(trouble.at("/conflicts/0/things/0/message").stringValue()).contains("需要");
        assertThat(trouble.at("/repairs/0/price").longValue()).isPositive();
        assertThat(trouble.at("/repairs/0/measures/0/message").stringValue()).isNotBlank();
        assertThat(repairs(id, "en").at("/items/0/conflicts/0/things/0/message").stringValue())
                .contains(" at ");
    }

    @Test
    void nothingIsRepairedWhereEverySeatCanBeFilled() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        String id = newSearch(datasetId);
        assertThat(repairs(id, "en").get("items")).isEmpty();
        apply(id, "{\"repairs\": [{\"item\": 0, \"repair\": 0}]}").expect(422, "invalid-repair-application");
        JsonNode page =
                client.get("/datasets/" + datasetId + "/searches").expect(200).json();
        assertThat(page.get("items").valueStream().map(one -> one.get("id").stringValue()))
                .containsExactly(id);
        client.post("/datasets/" + datasetId + "/searches", REPAIRS.replace("60", "0"))
                .expect(400, "malformed-request");
        client.post("/datasets/d-1/searches", REPAIRS).expect(404, "unknown-dataset");
    }

    @Test
    void anAppliedRepairIsADatasetBesideTheOldAndAPlanWithAsFewEmptySeatsAsTheRepairSays()
            throws IOException, InterruptedException {
        String datasetId = newNeedyDataset();
        String id = newSearch(datasetId);
        JsonNode repair = repairs(id, "en").at("/items/0/repairs/0");
        String request = "{\"repairs\": [{\"item\": 0, \"repair\": 0}], \"title\": \"repaired\", \"stepLimit\": 200}";
        String key = UUID.randomUUID().toString();
        Answer queued = apply(id, request, "Idempotency-Key", key).expect(202);
        assertThat(apply(id, request, "Idempotency-Key", key).expect(202).text("id"))
                .isEqualTo(queued.text("id"));
        assertThat(queued.header("Location")).endsWith("/api/v1/plans/" + queued.text("id"));
        JsonNode plan = client.finished(queued.text("id"));
        assertThat(plan.get("status").stringValue()).isEqualTo("SOLVED");
        assertThat(plan.at("/summary/empty").intValue())
                .isEqualTo(repair.get("empty").intValue())
                .isLessThan(client.finished(client.solvedPlan(datasetId, 1))
                        .at("/summary/empty")
                        .intValue());
        JsonNode changed = client.get("/datasets/" + plan.get("datasetId").stringValue())
                .expect(200)
                .json();
        assertThat(changed.get("title").stringValue()).isEqualTo("repaired");
        assertThat(changed.at("/origin/datasetId").stringValue()).isEqualTo(datasetId);
        assertThat(changed.at("/origin/searchId").stringValue()).isEqualTo(id);
    }

    @Test
    void repairsThatCannotBeAppliedAreToldAtOnce() throws IOException, InterruptedException {
        String id = newSearch(newNeedyDataset());
        assertThat(repairs(id, "en").at("/items/0/repairs")).isNotEmpty();
        JsonNode issues = apply(
                        id,
                        "{\"repairs\": [{\"item\": 0, \"repair\": 0}, {\"item\": 0, \"repair\": 0}, {\"item\": 99, \"repair\": 0}]}")
                .expect(422, "invalid-repair-application")
                .json()
                .get("issues");
        assertThat(issues.valueStream().map(issue -> issue.get("code").stringValue()))
                .containsExactly("second-repair", "unknown-repair");
        assertThat(issues.valueStream().map(issue -> issue.get("pointer").stringValue()))
                .containsExactly("/repairs/1", "/repairs/2");
        apply(id, "{\"repairs\": []}").expect(400, "malformed-request");
    }

    @Test
    void repairsAreNotAppliedWhileTheSearchGoesOn() throws IOException, InterruptedException {
        String planId = client.solvedPlan(client.newDataset(), 1);
        String before = client.post(
                        "/plans/" + planId + "/searches",
                        "{\"kind\": \"ALTERNATIVES\", \"within\": \"9999\", \"seconds\": 600}")
                .expect(202)
                .text("id");
        String waiting = newSearch(newNeedyDataset());
        apply(waiting, "{\"repairs\": [{\"item\": 0, \"repair\": 0}]}").expect(409, "search-not-finished");
        client.post("/searches/" + waiting + "/stop", "").expect(202);
        client.post("/searches/" + before + "/stop", "").expect(202);
        client.finishedSearch(before);
    }
}
