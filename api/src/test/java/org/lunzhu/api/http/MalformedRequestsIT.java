package org.lunzhu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.DocumentSchema;
import org.lunzhu.api.support.Operation;
import org.lunzhu.api.support.RawAnswer;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@Timeout(300)
class MalformedRequestsIT {

    private static final long SEED = 20_261_126;
    private static final int COUNT = 400;
    private static final String HAN = "(?s).*\\p{IsHan}.*";

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    private URI service;
    private String datasetId;
    private String planId;

    @BeforeEach
    void storeAPlan() throws IOException, InterruptedException {
        service = client.uri("");
        datasetId = client.newDataset();
        planId = client.solvedPlan(datasetId, 1);
    }

    @Test
    void malformedRequestsToEveryOperationAreProblemsAndStoreNothing() throws IOException {
        List<Operation> operations = Operation.all();
        assertThat(operations).hasSizeBetween(10, COUNT / 4);
        Random random = new Random(SEED);
        long before = stored();
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < COUNT; i++) {
            Operation operation = operations.get(i % operations.size());
            List<Flaw> flaws = Arrays.stream(Flaw.values())
                    .filter(flaw -> flaw.fits(operation))
                    .toList();
            Flaw flaw = flaws.get(random.nextInt(flaws.size()));
            boolean chinese = random.nextBoolean();
            Draft draft = draft(operation, chinese ? "zh-CN,zh;q=0.9,en;q=0.5" : "en");
            flaw.spoil(draft, operation, random);
            RawAnswer answer = RawAnswer.of(service.getPort(), draft.toBytes());
            check(
                    softly,
                    "%d: %s, %s: %s %s?%s %s"
                            .formatted(i, operation, flaw, draft.method, draft.path, draft.query, draft.headers),
                    answer);
            if (chinese && !flaw.early && answer.body().startsWith("{")) {
                checkChinese(softly, i + ": " + operation + ", " + flaw, answer.json());
            }
        }
        softly.assertThat(stored()).as("stored").isEqualTo(before);
        softly.assertAll();
    }

    private Draft draft(Operation operation, String language) throws IOException {
        Draft draft = new Draft(
                operation.method(),
                "/api/v1"
                        + operation
                                .path()
                                .replace("{datasetId}", datasetId)
                                .replace("{planId}", planId)
                                .replaceAll("\\{[^}]*}", "1"));
        draft.headers.addAll(
                List.of("Host: 127.0.0.1:" + service.getPort(), "Connection: close", "Accept-Language: " + language));
        if (operation.body().isPresent()) {
            draft.body(body(operation.body().get()));
        }
        return draft;
    }

    /** A body that would be accepted, wherever that depends on the body alone. */
    private String body(String schema) throws IOException {
        if (schema.equals("DatasetDocument")) {
            return Client.harbour();
        }
        ObjectNode sample = (ObjectNode) DocumentSchema.named(schema).sample();
        if (sample.has("datasetId")) {
            sample.removeAll();
            sample.put("name", "n").put("datasetId", datasetId).put("stepLimit", 1);
        }
        return sample.toString();
    }

    private static void check(SoftAssertions softly, String request, RawAnswer answer) {
        softly.assertThat(answer.status()).as(request + "\n" + answer.head()).isBetween(400, 499);
        softly.assertThat(answer.header("Content-Type").orElse(""))
                .as(request + "\n" + answer.head())
                .startsWith("application/problem+json");
        if (answer.body().startsWith("{")) {
            JsonNode problem = answer.json();
            softly.assertThat(problem.path("type").asString()).as(request).startsWith("/problems/");
            softly.assertThat(problem.path("detail").asString()).as(request).isNotBlank();
            softly.assertThat(problem.path("status").asInt()).as(request).isEqualTo(answer.status());
        } else {
            softly.fail(request + " has no body: " + answer);
        }
    }

    private static void checkChinese(SoftAssertions softly, String request, JsonNode problem) {
        softly.assertThat(problem.path("title").asString()).as(request).matches(HAN);
        softly.assertThat(problem.path("detail").asString()).as(request).matches(HAN);
        for (JsonNode issue : problem.path("issues")) {
            softly.assertThat(issue.path("message").asString()).as(request).matches(HAN);
            softly.assertThat(issue.path("remedy").asString()).as(request).matches(HAN);
        }
    }

    private long stored() {
        return jdbc.sql(
                        "select (select count(*) from dataset) + (select count(*) from plan) + (select count(*) from search)"
                                + " + (select count(*) from plan_revision) + (select count(*) from dataset_revision)"
                                + " + (select count(*) from dataset_import)")
                .query(Long.class)
                .single();
    }
}
