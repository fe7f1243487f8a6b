package org.lunzhu.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DatasetsIT {

    @Autowired
    private Client client;

    @Test
    void datasetIsStoredAndSummedUp() throws IOException, InterruptedException {
        Answer created = client.post("/datasets", Client.harbour()).expect(201);
        JsonNode dataset =
                client.get("/datasets/" + created.text("id")).expect(200).json();
        assertThat(created.header("Location")).endsWith("/api/v1/datasets/" + created.text("id"));
        assertThat(dataset).isEqualTo(created.json());
        assertThat(dataset.get("name").stringValue()).isEqualTo("harbour");
        assertThat(dataset.get("counts").get("supervisors").intValue()).isEqualTo(8);
        assertThat(dataset.get("counts").get("sites").intValue()).isEqualTo(3);
        assertThat(dataset.get("periods").get(1).get("startsOn").stringValue()).isEqualTo("2021-09-11");
        assertThat(dataset.get("sha256").stringValue()).hasSize(64);
    }

    @Test
    void scenarioIsImportedByItsName() throws IOException, InterruptedException {
        JsonNode demos = client.get("/demo-datasets").expect(200).json().get("items");
        String name = demos.get(0).get("name").stringValue();
        Answer created = client.post("/datasets?demo=" + name, "").expect(201);
        assertThat(created.text("name")).isEqualTo(name);
        assertThat(created.json().get("counts")).isEqualTo(demos.get(0).get("counts"));
    }

    @Test
    void unknownScenarioIsNotFound() throws IOException, InterruptedException {
        client.post("/datasets?demo=atlantis", "").expect(404, "unknown-demo-dataset");
    }

    @Test
    void bodyAndScenarioAreNotTakenTogether() throws IOException, InterruptedException {
        client.post("/datasets?demo=weihai-2021", Client.harbour()).expect(400, "malformed-request");
    }

    @Test
    void emptyFileIsToldAsSuch() throws IOException, InterruptedException {
        JsonNode issues = client.post("/datasets", "", "Accept-Language", "zh-CN")
                .expect(400, "malformed-dataset")
                .json()
                .get("issues");
        assertThat(issues.size()).isEqualTo(1);
        assertThat(issues.get(0).get("code").stringValue()).isEqualTo("json-empty");
        assertThat(issues.get(0).get("message").stringValue()).isEqualTo("文件是空的。");
    }

    @Test
    void unknownPropertyIsToldWithItsPlace() throws IOException, InterruptedException {
        String misspelt = Client.harbour().replaceFirst("\"experienceYears\"", "\"experience\"");
        JsonNode issues = client.post("/datasets", misspelt, "Accept-Language", "zh-CN")
                .expect(400, "malformed-dataset")
                .json()
                .get("issues");
        assertThat(issues.valueStream().map(i -> i.get("pointer").stringValue()))
                .contains("/supervisors/0/experience");
        assertThat(issues.get(0).get("message").stringValue()).containsPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void everythingThatMakesNoSenseIsToldAtOnce() throws IOException, InterruptedException {
        String broken = Client.harbour()
                .replace("\"leadAgencyId\": \"a-yj\"", "\"leadAgencyId\": \"a-none\"")
                .replaceFirst("\"agencyId\": \"a-gx\"", "\"agencyId\": \"a-gone\"");
        JsonNode problem =
                client.post("/datasets", broken).expect(422, "invalid-dataset").json();
        assertThat(problem.get("issues")
                        .valueStream()
                        .filter(i -> i.get("severity").stringValue().equals("ERROR"))
                        .map(i -> i.get("pointer").stringValue()))
                .contains("/sites/2/leadAgencyId", "/supervisors/0/agencyId");
    }

    @Test
    void tooLargeABodyIsRefused() throws IOException, InterruptedException {
        client.post("/datasets", " ".repeat(1_100_000)).expect(413, "body-too-large");
    }

    @Test
    void tooLargeABodyOfUnknownLengthIsRefused() throws IOException, InterruptedException {
        byte[] much = new byte[1_100_000];
        HttpRequest chunked = HttpRequest.newBuilder(client.uri("/api/v1/datasets"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))
                .build();
        client.send(chunked).expect(413, "body-too-large");
    }

    @Test
    void datasetsAreListedByPages() throws IOException, InterruptedException {
        String first = client.newDataset();
        String second = client.newDataset();
        JsonNode page = client.get("/datasets?size=1&page=1").expect(200).json();
        JsonNode newest =
                client.get("/datasets?size=1&sort=-createdAt").expect(200).json();
        assertThat(page.get("items").get(0).get("id").stringValue()).isEqualTo(first);
        assertThat(newest.get("items").get(0).get("id").stringValue()).isEqualTo(second);
        assertThat(page.get("page").get("totalItems").longValue()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void unknownParametersAndValuesAreErrors() throws IOException, InterruptedException {
        JsonNode misspelt = client.get("/datasets?pagesize=3")
                .expect(400, "malformed-request")
                .json();
        assertThat(misspelt.get("issues").get(0).get("code").stringValue()).isEqualTo("unknown-parameter");
        client.get("/datasets?size=0").expect(400, "malformed-request");
        client.get("/datasets?page=one").expect(400, "malformed-request");
        client.get("/datasets?sort=colour").expect(400, "malformed-request");
    }

    @Test
    void validationTellsTheWarnings() throws IOException, InterruptedException {
        String id = client.newDataset();
        JsonNode dataset = client.get("/datasets/" + id).expect(200).json();
        JsonNode validation =
                client.get("/datasets/" + id + "/validation").expect(200).json();
        assertThat(validation.get("errors").intValue()).isZero();
        assertThat(validation.get("warnings")).isEqualTo(dataset.get("warnings"));
    }

    @Test
    void shortagesNameWhatIsMissing() throws IOException, InterruptedException {
        String needy = Client.harbour().replace("\"teamSize\": 2", "\"teamSize\": 9");
        String id = client.post("/datasets", needy).expect(201).text("id");
        JsonNode shortages =
                client.get("/datasets/" + id + "/shortages").expect(200).json();
        assertThat(shortages.get("missing").intValue()).isPositive();
        assertThat(shortages.get("items").get(0).get("message").stringValue()).isNotBlank();
        JsonNode none = client.get("/datasets/" + client.newDataset() + "/shortages")
                .expect(200)
                .json();
        assertThat(none.get("missing").intValue()).isZero();
    }

    @Test
    void unknownDatasetIsNotFound() throws IOException, InterruptedException {
        client.get("/datasets/d-17").expect(404, "unknown-dataset");
        client.get("/datasets/00000000-0000-0000-0000-000000000000/validation").expect(404, "unknown-dataset");
    }

    @Test
    void aDatasetBeginsWithItsFirstRevision() throws IOException, InterruptedException {
        String id = client.newDataset();

        Answer dataset = client.get("/datasets/" + id).expect(200);
        JsonNode revisions =
                client.get("/datasets/" + id + "/revisions").expect(200).json();

        assertThat(dataset.header("ETag")).isEqualTo("\"1\"");
        assertThat(dataset.json().get("revision").intValue()).isEqualTo(1);
        assertThat(revisions.at("/page/totalItems").longValue()).isEqualTo(1);
        assertThat(revisions.at("/items/0/origin").stringValue()).isEqualTo("CREATED");
        assertThat(revisions.at("/items/0/sha256")).isEqualTo(dataset.json().get("sha256"));
        assertThat(client.get("/datasets/" + id + "/revisions/1").expect(200).json())
                .isEqualTo(revisions.at("/items/0"));
        client.get("/datasets/" + id + "/revisions/2").expect(404, "unknown-revision");
    }

    @Test
    void anOlderRevisionIsTakenUpAgainUnlessTheDatasetHasChangedMeanwhile() throws IOException, InterruptedException {
        String id = client.newDataset();
        String path = "/datasets/" + id + "/revisions/1/restore";

        JsonNode restored =
                client.post(path, "", "If-Match", "\"1\"").expect(200).json();

        assertThat(restored.get("revision").intValue()).isEqualTo(2);
        assertThat(restored.get("sha256"))
                .isEqualTo(client.get("/datasets/" + id + "/revisions/1").json().get("sha256"));
        client.post(path, "", "If-Match", "\"1\"").expect(412, "dataset-changed");
        client.post(path, "").expect(400, "malformed-request");
        client.post(path, "", "If-Match", "W/\"2\"").expect(400, "malformed-request");
    }

    @Test
    void aDraftIsStoredWithItsErrorsAndNoPlanIsMadeOfIt() throws IOException, InterruptedException {
        String draft = """
                {"name": "draft", "programme": "POSTING", "level": "CITY", "periods": [], "agencies": [],
                 "supervisors": [], "sites": []}""";
        client.post("/datasets", draft).expect(422, "invalid-dataset");

        JsonNode stored = client.post("/datasets?draft=true", draft).expect(201).json();

        String id = stored.get("id").stringValue();
        assertThat(stored.get("errors").intValue()).isEqualTo(4);
        assertThat(client.get("/datasets/" + id + "/validation")
                        .expect(200)
                        .json()
                        .get("errors"))
                .isEqualTo(stored.get("errors"));
        client.get("/datasets/" + id + "/shortages").expect(409, "dataset-incomplete");
        client.post("/datasets/" + id + "/searches", "{\"kind\": \"REPAIRS\"}").expect(409, "dataset-incomplete");
        client.post("/plans", "{\"datasetId\": \"%s\"}".formatted(id)).expect(409, "dataset-incomplete");
    }
}
