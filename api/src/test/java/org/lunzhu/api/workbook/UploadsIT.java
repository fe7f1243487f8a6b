package org.lunzhu.api.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.Multipart;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Timeout(120)
class UploadsIT {

    @Autowired
    private Client client;

    private String path;

    @BeforeEach
    void storeADataset() throws IOException, InterruptedException {
        path = "/datasets/" + client.newDataset() + "/imports";
    }

    private JsonNode firstProblem(byte[] content) throws IOException, InterruptedException {
        String id = client.upload(path, new Multipart().file("名单.xlsx", content).finished())
                .expect(201)
                .text("id");
        return client.get("/imports/" + id + "/problem-groups")
                .expect(200)
                .json()
                .at("/items/0");
    }

    @Test
    void aBodyWithoutAFileNamesWhatIsMissing() throws IOException, InterruptedException {
        JsonNode issue = client.upload(path, new Multipart().finished(), "Accept-Language", "zh-CN")
                .expect(400, "malformed-request")
                .json()
                .at("/issues/0");

        assertThat(issue.get("code").stringValue()).isEqualTo("no-file");
        assertThat(issue.get("message").stringValue()).contains("文件");
    }

    @Test
    void otherBodiesThanFilesAreRefused() throws IOException, InterruptedException {
        client.post(path, "{}").expect(415, "unsupported-media-type");
        HttpRequest broken = HttpRequest.newBuilder(client.uri("/api/v1" + path))
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(
                        new Multipart().file("a.csv", UglyBooks.people()).unfinished()))
                .build();
        client.send(broken).expect(400, "malformed-request");
        HttpRequest elsewhere = HttpRequest.newBuilder(client.uri("/api/v1/plans"))
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(
                        new Multipart().file("a.csv", UglyBooks.people()).finished()))
                .build();
        client.send(elsewhere).expect(415, "unsupported-media-type");
    }

    @Test
    void tooLargeABodyIsRefused() throws IOException, InterruptedException {
        client.upload(path, new Multipart().file("a.xlsx", new byte[1_100_000]).finished())
                .expect(413, "body-too-large");
    }

    @Test
    void whatIsNoListIsAProblemOfTheFile() throws IOException, InterruptedException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        noise[2] = 3;
        noise[3] = 4;

        assertThat(firstProblem(new byte[0]).get("code").stringValue()).isEqualTo("FILE_BROKEN");
        assertThat(firstProblem("%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                        .get("code")
                        .stringValue())
                .isEqualTo("FILE_UNSUPPORTED");
        assertThat(firstProblem(noise).get("code").stringValue()).startsWith("FILE_");
        assertThat(firstProblem(UglyBooks.bomb()).get("code").stringValue()).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void anUnreadableFileDoesNotStandInTheWayOfTheOthers() throws IOException, InterruptedException {
        JsonNode read = client.upload(
                        path,
                        new Multipart()
                                .file("炸弹.xlsx", UglyBooks.bomb())
                                .file("花名册.csv", UglyBooks.people())
                                .finished())
                .expect(201)
                .json();

        assertThat(read.at("/files/0/readable").booleanValue()).isFalse();
        assertThat(read.at("/files/1/readable").booleanValue()).isTrue();
        assertThat(read.at("/changes/0/added").intValue()).isPositive();
        client.get("/imports/" + read.get("id").stringValue() + "/files/0/marked")
                .expect(409, "unreadable-file");
    }

    @Test
    void badNamesOfFilesDoNoHarm() throws IOException, InterruptedException {
        Answer answer = client.upload(
                        path,
                        new Multipart()
                                .file("../../../etc/passwd", UglyBooks.people())
                                .file("C:\\Users\\某某\\名单.csv", UglyBooks.people())
                                .file("a\u202Evsc.exe", UglyBooks.people())
                                .finished())
                .expect(201);

        assertThat(answer.json()
                        .get("files")
                        .valueStream()
                        .map(file -> file.get("name").stringValue()))
                .containsExactly("passwd", "名单.csv", "avsc.exe");
    }

    @Test
    void unknownIdsAndNamesAreToldAsProblems() throws IOException, InterruptedException {
        client.upload(
                        "/datasets/none/imports",
                        new Multipart().file("a.csv", UglyBooks.people()).finished())
                .expect(404, "unknown-dataset");
        client.get("/imports/none").expect(404, "unknown-import");
        client.delete("/imports/none").expect(404, "unknown-import");
        String id = client.upload(
                        path, new Multipart().file("a.csv", UglyBooks.people()).finished())
                .text("id");
        client.get("/imports/" + id + "/changes?section=colours").expect(400, "malformed-request");
        client.get("/imports/" + id + "/changes?kind=added").expect(400, "malformed-request");
        client.get("/imports/" + id + "/entries?section=rules").expect(400, "malformed-request");
        client.post("/imports/" + id + "/apply", "{}").expect(400, "malformed-request");
        client.post("/imports/" + id + "/decisions", "{\"items\": [{\"groupId\": \"x\", \"kind\": \"SKIP\"}]}")
                .expect(422, "invalid-import-decisions");
    }
}
