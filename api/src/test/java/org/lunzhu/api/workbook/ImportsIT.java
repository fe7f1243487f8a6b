package org.lunzhu.api.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.Multipart;
import org.lunzhu.api.support.ServiceTest;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.template.TemplateReader;
import org.lunzhu.office.template.TemplateReading;
import org.lunzhu.solver.model.Supervisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@Timeout(120)
class ImportsIT {

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    private String datasetId;

    @BeforeEach
    void storeADataset() throws IOException, InterruptedException {
        datasetId = client.newDataset();
    }

    private static Multipart three() {
        return new Multipart()
                .file("对象.xlsx", UglyBooks.sites())
                .file("花名册.csv", UglyBooks.people())
                .file("上批.xlsx", UglyBooks.history());
    }

    private String upload(Multipart files) throws IOException, InterruptedException {
        return client.upload("/datasets/" + datasetId + "/imports", files.finished())
                .expect(201)
                .text("id");
    }

    private List<JsonNode> groups(String id) throws IOException, InterruptedException {
        JsonNode page = client.get("/imports/" + id + "/problem-groups", "Accept-Language", "zh-CN")
                .expect(200)
                .json();
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private String groupOf(String id, String text) throws IOException, InterruptedException {
        return groups(id).stream()
                .filter(group -> group.path("value").asString("").equals(text))
                .map(group -> group.get("id").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private Answer decide(String id, String... decisions) throws IOException, InterruptedException {
        return client.post("/imports/" + id + "/decisions", "{\"items\": [" + String.join(",", decisions) + "]}");
    }

    private Answer apply(String id, int revision, boolean leaveUndecided) throws IOException, InterruptedException {
        return client.post(
                "/imports/" + id + "/apply",
                "{\"leaveUndecided\": " + leaveUndecided + "}",
                "If-Match",
                "\"" + revision + "\"");
    }

    private static String alias(String group, String agencyId) {
        return "{\"groupId\": \"%s\", \"kind\": \"ALIAS\", \"agencyId\": \"%s\"}".formatted(group, agencyId);
    }

    private static String skip(String group) {
        return "{\"groupId\": \"%s\", \"kind\": \"SKIP\"}".formatted(group);
    }

    private void decideAll(String id) throws IOException, InterruptedException {
        decide(
                        id,
                        alias(groupOf(id, "安监站"), "a-yj"),
                        "{\"groupId\": \"%s\", \"kind\": \"NEW_AGENCY\", \"agencyKind\": \"SECTOR_REGULATOR\", \"level\": \"CITY\"}"
                                .formatted(groupOf(id, "市海洋局")))
                .expect(200);
        String[] others = groups(id).stream()
                .filter(group -> group.path("decision").isMissingNode()
                        || group.path("decision").isNull())
                .map(group -> skip(group.get("id").stringValue()))
                .toArray(String[]::new);
        decide(id, others).expect(200);
    }

    @Test
    void threeUglyBooksAreReadDecidedAppliedAndTakenOutAgain(CapturedOutput log)
            throws IOException, InterruptedException {
        String id = upload(three());
        JsonNode open = client.get("/imports/" + id).expect(200).json();
        assertThat(open.get("status").stringValue()).isEqualTo("OPEN");
        assertThat(open.get("undecided").intValue()).isPositive();
        JsonNode ambiguous = groups(id).get(0);
        assertThat(ambiguous.get("code").stringValue()).startsWith("AGENCY_");
        assertThat(ambiguous.get("message").stringValue()).containsPattern("[\\u4e00-\\u9fff]");

        apply(id, 1, false).expect(409, "import-undecided");
        decideAll(id);
        JsonNode decided = client.get("/imports/" + id).expect(200).json();
        assertThat(decided.get("undecided").intValue()).isZero();
        assertThat(decided.get("errors").intValue()).isZero();
        assertThat(client.get("/imports/" + id + "/changes?section=agencies&kind=ADDED")
                        .expect(200)
                        .json()
                        .at("/items/0/name")
                        .stringValue())
                .isEqualTo("市海洋局");

        JsonNode applied = apply(id, 1, false).expect(200).json();
        assertThat(applied.get("status").stringValue()).isEqualTo("APPLIED");
        assertThat(applied.get("revision").intValue()).isEqualTo(2);
        assertThat(apply(id, 1, false).expect(200).json()).isEqualTo(applied);
        JsonNode dataset = client.get("/datasets/" + datasetId).expect(200).json();
        assertThat(dataset.get("revision").intValue()).isEqualTo(2);
        assertThat(dataset.at("/counts/sites").intValue()).isEqualTo(6);
        assertThat(dataset.at("/counts/supervisors").intValue()).isEqualTo(12);
        assertThat(client.get("/datasets/" + datasetId + "/revisions/2")
                        .expect(200)
                        .text("origin"))
                .isEqualTo("IMPORT");

        HttpResponse<byte[]> workbook = client.download("/datasets/" + datasetId + "/exports/workbook");
        TemplateReading back = TemplateReader.read(BookReader.read("back.xlsx", workbook.body()));
        assertThat(back.dataset().supervisors())
                .filteredOn(person -> person.name().equals("王磊"))
                .extracting(Supervisor::phone)
                .containsExactly(UglyBooks.PHONE);
        assertThat(back.dataset().history()).hasSizeGreaterThan(0);
        JsonNode again = client.get("/imports/" + upload(new Multipart().file("back.xlsx", workbook.body())))
                .json();
        assertThat(again.get("changes")).isEmpty();
        assertThat(log.getAll()).doesNotContain(UglyBooks.PHONE, UglyBooks.IDENTITY, "王磊");
    }

    @Test
    void aliasesAreChosenOnceForEveryListToCome() throws IOException, InterruptedException {
        String id = upload(three());
        decideAll(id);
        assertThat(client.get("/datasets/" + datasetId + "/aliases")
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
        apply(id, 1, false).expect(200);

        assertThat(client.get("/datasets/" + datasetId + "/aliases")
                        .expect(200)
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(alias -> alias.get("text").stringValue()))
                .contains("安监站");
        String next = upload(new Multipart().file("花名册.csv", UglyBooks.people()));
        assertThat(groups(next))
                .noneMatch(group -> group.get("code").stringValue().startsWith("AGENCY_"));
    }

    @Test
    void noAnswerShowsNumbersOfPeopleAndNothingOfFilesStaysBehind() throws IOException, InterruptedException {
        String id = upload(three());

        for (String part : List.of("problem-groups?information=true", "problems", "changes", "entries", "validation")) {
            assertThat(client.get("/imports/" + id + "/" + part).expect(200).body())
                    .doesNotContain(UglyBooks.PHONE, "139 0000 1213", UglyBooks.IDENTITY);
        }
        JsonNode people = client.get("/imports/" + id + "/entries?section=supervisors")
                .expect(200)
                .json();
        assertThat(people.at("/items/0/values/name").stringValue()).isEqualTo("王磊");
        assertThat(people.at("/items/0/withheld/0").stringValue()).isEqualTo("phone");
        assertThat(files(id)).isEqualTo(3);
        decideAll(id);
        apply(id, 1, false).expect(200);
        assertThat(files(id)).isZero();
        String document = new String(
                jdbc.sql("select document from dataset_revision where dataset_id = :id and number = 2")
                        .param("id", UUID.fromString(datasetId))
                        .query((row, number) -> row.getBytes(1))
                        .single(),
                StandardCharsets.UTF_8);
        assertThat(document).contains(UglyBooks.PHONE).doesNotContain(UglyBooks.IDENTITY);
        client.get("/imports/" + id + "/problems").expect(409, "import-finished");
    }

    private long files(String id) {
        return jdbc.sql("select count(*) from dataset_import_file where import_id = :id")
                .param("id", UUID.fromString(id))
                .query(Long.class)
                .single();
    }

    @Test
    void anImportOfAnOlderRevisionIsReadAnewBeforeItIsApplied() throws IOException, InterruptedException {
        String first = upload(three());
        String second = upload(new Multipart().file("对象.xlsx", UglyBooks.sites()));
        apply(first, 1, true).expect(200);

        apply(second, 1, true).expect(412, "dataset-changed");
        apply(second, 2, true).expect(409, "import-outdated");
        assertThat(client.get("/imports/" + second).json().get("outdated").booleanValue())
                .isTrue();
        decide(second).expect(200);
        JsonNode applied = apply(second, 2, true).expect(200).json();

        assertThat(applied.get("outdated").booleanValue()).isFalse();
        assertThat(applied.at("/changes/0/unchanged").intValue()).isEqualTo(3);
        assertThat(applied.get("revision").intValue()).isEqualTo(2);
    }

    @Test
    void anImportIsUndoneByTakingUpTheRevisionBeforeIt() throws IOException, InterruptedException {
        JsonNode before = client.get("/datasets/" + datasetId).json();
        apply(upload(three()), 1, true).expect(200);

        JsonNode after = client.post("/datasets/" + datasetId + "/revisions/1/restore", "", "If-Match", "\"2\"")
                .expect(200)
                .json();

        assertThat(after.get("revision").intValue()).isEqualTo(3);
        assertThat(after.get("counts")).isEqualTo(before.get("counts"));
    }

    @Test
    void aPlanStaysWithTheRevisionItWasMadeFor() throws IOException, InterruptedException {
        String old = client.solvedPlan(datasetId, 1);
        apply(upload(three()), 1, true).expect(200);
        String young = client.solvedPlan(datasetId, 1);

        assertThat(client.get("/plans/" + old).json().get("datasetRevision").intValue())
                .isEqualTo(1);
        assertThat(client.get("/plans/" + young).json().get("datasetRevision").intValue())
                .isEqualTo(2);
        client.get("/plans/" + old + "/board").expect(200);
        client.get("/comparisons?left=" + old + "&right=" + young).expect(422, "different-datasets");
        HttpResponse<byte[]> workbook = client.download("/plans/" + old + "/exports/workbook");
        assertThat(TemplateReader.read(BookReader.read("old.xlsx", workbook.body()))
                        .dataset()
                        .supervisors())
                .hasSize(8);
    }

    @Test
    void whatIsDiscardedIsGoneAndStaysSo() throws IOException, InterruptedException {
        String id = upload(three());

        client.delete("/imports/" + id).expect(204);

        client.delete("/imports/" + id).expect(204);
        assertThat(files(id)).isZero();
        assertThat(client.get("/imports/" + id).expect(200).text("status")).isEqualTo("DISCARDED");
        apply(id, 1, true).expect(409, "import-finished");
        decide(id).expect(409, "import-finished");
        assertThat(client.get("/datasets/" + datasetId).json().get("revision").intValue())
                .isEqualTo(1);
        assertThat(client.get("/datasets/" + datasetId + "/imports")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .stringValue())
                .isEqualTo(id);
    }

    @Test
    void theSameKeyAndFilesAreTheSameImport() throws IOException, InterruptedException {
        String path = "/datasets/" + datasetId + "/imports";
        byte[] body = three().finished();
        String key = "once " + datasetId;

        Answer first = client.upload(path, body, "Idempotency-Key", key).expect(201);

        assertThat(client.upload(path, body, "Idempotency-Key", key).expect(201).json())
                .isEqualTo(first.json());
        client.upload(path, new Multipart().file("a.csv", UglyBooks.people()).finished(), "Idempotency-Key", key)
                .expect(422, "idempotency-key-reused");
    }

    @Test
    void theMarkedWorkbookSaysAtItsCellWhatIsStillUndecided() throws IOException, InterruptedException {
        String id = upload(three());

        HttpResponse<byte[]> marked = client.download("/imports/" + id + "/files/0/marked", "Accept-Language", "zh-CN");

        assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%E5%AF%B9%E8%B1%A1%EF%BC%88%E5%B7%B2%E6%A0%87%E6%B3%A8%EF%BC%89.xlsx");
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(marked.body()))) {
            Cell lead = book.getSheetAt(0).getRow(5).getCell(6);
            assertThat(lead.getStringCellValue()).isEqualTo("市海洋局");
            assertThat(lead.getCellComment().getString().getString()).contains("市海洋局");
        }
        client.get("/imports/" + id + "/files/5/marked").expect(404, "unknown-path");
    }

    @Test
    void emptyTemplatesAndTablesAreToBeHad() throws IOException, InterruptedException {
        HttpResponse<byte[]> template = client.download("/workbook-template");
        HttpResponse<byte[]> table = client.download("/datasets/" + datasetId + "/exports/tables/supervisors");

        assertThat(TemplateReader.isTemplate(BookReader.read("模板.xlsx", template.body())))
                .isTrue();
        assertThat(new String(table.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF编号,姓名,")
                .contains("p-1,人员1,")
                .contains("\r\n");
        client.get("/datasets/" + datasetId + "/exports/tables/colours").expect(404, "unknown-table");
        client.get("/datasets/" + datasetId + "/exports/workbook?revision=7").expect(404, "unknown-revision");
    }

    @Test
    void aDatasetGetsErrorsByAnImportOnlyWhereThatIsWished() throws IOException, InterruptedException {
        String id = upload(new Multipart().file("对象.xlsx", UglyBooks.ungraded()));
        assertThat(client.get("/imports/" + id).json().get("errors").intValue()).isEqualTo(1);
        assertThat(client.get("/imports/" + id + "/validation")
                        .expect(200)
                        .json()
                        .at("/issues/0/code")
                        .stringValue())
                .isEqualTo("ungraded-site");
        apply(id, 1, true).expect(422, "invalid-dataset");
        assertThat(client.get("/datasets/" + datasetId).json().get("revision").intValue())
                .isEqualTo(1);

        String wish = "{\"leaveUndecided\": true, \"draft\": true}";
        client.post("/imports/" + id + "/apply", wish, "If-Match", "\"1\"").expect(200);

        assertThat(client.get("/datasets/" + datasetId).json().get("errors").intValue())
                .isEqualTo(1);
        client.post("/plans", "{\"datasetId\": \"%s\"}".formatted(datasetId)).expect(409, "dataset-incomplete");
    }
}
