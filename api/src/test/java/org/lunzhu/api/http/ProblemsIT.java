package org.lunzhu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ProblemsIT {

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void unknownPathIsAProblem() throws IOException, InterruptedException {
        client.get("/colours").expect(404, "unknown-path");
    }

    @Test
    void wrongMethodIsAProblem() throws IOException, InterruptedException {
        HttpRequest delete = HttpRequest.newBuilder(client.uri("/api/v1/rules"))
                .method("PUT", BodyPublishers.noBody())
                .build();
        client.send(delete).expect(405, "method-not-allowed");
    }

    @Test
    void wrongMediaTypeIsAProblem() throws IOException, InterruptedException {
        HttpRequest text = HttpRequest.newBuilder(client.uri("/api/v1/plans"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        client.send(text).expect(415, "unsupported-media-type");
    }

    @Test
    void aConstantThatIsNoneNamesThoseThereAre() throws IOException, InterruptedException {
        String search = "/plans/%s/searches".formatted(client.solvedPlan(client.newDataset(), 1));

        JsonNode issue = client.post(search, "{\"kind\": \"COLOURS\"}")
                .expect(400, "malformed-request")
                .json()
                .at("/issues/0");

        assertThat(issue.at("/code").stringValue()).isEqualTo("unknown-constant");
        assertThat(issue.at("/pointer").stringValue()).isEqualTo("/kind");
        assertThat(issue.at("/remedy").stringValue()).contains("ALTERNATIVES", "SENSITIVITY");
    }

    @Test
    void nothingInAListIsToldWithItsPlace() throws IOException, InterruptedException {
        JsonNode issue = client.post("/searches/1/application", "{\"repairs\": [{\"item\": 0, \"repair\": 0}, null]}")
                .expect(400, "malformed-request")
                .json()
                .at("/issues/0");

        assertThat(issue.at("/code").stringValue()).isEqualTo("wrong-type");
        assertThat(issue.at("/pointer").stringValue()).isEqualTo("/repairs/1");
    }

    @Test
    void aNumberThatIsTooLargeIsNoBrokenJson() throws IOException, InterruptedException {
        JsonNode issue = client.post("/plans", "{\"seed\": 1180591620717411303424}")
                .expect(400, "malformed-request")
                .json()
                .at("/issues/0");

        assertThat(issue.at("/code").stringValue()).isEqualTo("number-out-of-range");
        assertThat(issue.at("/pointer").stringValue()).isEqualTo("/seed");
    }

    @Test
    void ourFaultIsToldByAnIdAndNothingElse() throws IOException, InterruptedException {
        String planId = client.solvedPlan(client.newDataset(), 1);
        jdbc.sql("update plan_revision set document = 'broken'::bytea where plan_id = :id::uuid")
                .param("id", planId)
                .update();
        Answer answer = client.get("/plans/" + planId + "/board").expect(500, "internal-error");
        assertThat(answer.text("errorId")).hasSize(36);
        assertThat(answer.body()).doesNotContain("Exception", "json", "org.lunzhu");
    }

    @Test
    void everyKindOfProblemIsDocumented() throws IOException {
        String page = Files.readString(Path.of("../docs/problems.md"));
        assertThat(Arrays.stream(ProblemKind.values()).map(kind -> "`" + kind.type() + "`"))
                .allMatch(page::contains);
    }
}
