package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.data.json.DatasetJson;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {

    private static final String PEOPLE = """
            市应急局驻点人员花名册
            序号,姓名,单位,手机号
            1,王 磊,市应急局,139 0000 1213
            2,李强,市应急局,1.39E+10
            合计,2人,,
            """;

    @TempDir
    Path directory;

    @Test
    void whatIsCertainIsAddedAndTheRestReportedWithItsCell() throws IOException {
        Path dataset = dataset();
        Path out = directory.resolve("new.json");

        Run run = Run.chinese("read", list("people.csv", PEOPLE), "--into", dataset, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("D4：错误：电话“1.39E+10”已成科学计数，原号丢失。请按文本重填。");
        assertThat(DatasetJson.read(out).supervisors())
                .extracting(person -> person.name() + " " + person.phone())
                .endsWith("王磊 13900001213", "李强 null");
        assertThat(DatasetJson.read(dataset).supervisors()).hasSize(2);
    }

    @Test
    void aListWithoutDoubtsEndsWithZero() {
        Path list = list("people.csv", PEOPLE.replace("1.39E+10", "13900001214"));

        assertThat(Run.english("read", list, "--into", dataset()).exitCode()).isZero();
    }

    @Test
    void jsonHasEveryKindOfEntryAndEveryProblem() {
        JsonNode read = Json.tree(Run.english("read", list("people.csv", PEOPLE), "--into", dataset(), "--json")
                .out());

        assertThat(read.propertyNames())
                .containsExactly("agencies", "supervisors", "enterprises", "sites", "history", "postings", "problems");
        assertThat(read.at("/supervisors/0/agencyId").stringValue()).isEqualTo("a-yj");
        assertThat(read.at("/problems").valueStream().map(p -> p.get("code").stringValue()))
                .contains("PHONE_LOSSY", "ROW_TOTAL");
    }

    @Test
    void theMarkedWorkbookHasACommentAtTheCell() throws IOException {
        Path marked = directory.resolve("marked.xlsx");

        Run.english("read", list("people.csv", PEOPLE), "--into", dataset(), "--marked", marked);

        try (var book = WorkbookFactory.create(marked.toFile(), null, true)) {
            var cell = book.getSheetAt(0).getRow(3).getCell(3);
            assertThat(cell.getStringCellValue()).isEqualTo("1.39E+10");
            assertThat(cell.getCellComment().getString().getString()).contains("lost its digits");
        }
    }

    @Test
    void anUnreadableBookIsTwoAndWritesNothing() {
        Path out = directory.resolve("new.json");

        Run run = Run.english("read", list("list.xlsx", "PK\u0003\u0004"), "--into", dataset(), "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("cut off or damaged");
        assertThat(out).doesNotExist();
    }

    @Test
    void aWorkbookOfTheProgramIsReadBack() throws IOException {
        Path dataset = Run.twoPosts(directory);
        Path book = directory.resolve("book.xlsx");
        Path out = directory.resolve("new.json");
        Run.english("workbook", dataset, "--out", book);

        Run run = Run.english("read", book, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(Json.of(DatasetJson.read(out))).isEqualTo(Json.of(DatasetJson.read(dataset)));
    }

    @Test
    void aListOfPostingsIsScoredLikeThePlanThatItIs() {
        Path dataset = Run.twoPosts(directory);
        Path plan = Run.plan(directory, "plan.json", "p-1", "p-2", "p-2", "p-1");
        Path book = directory.resolve("book.xlsx");
        Run.english("workbook", dataset, "--plan", plan, "--out", book);

        Run ofBook = Run.english("score", dataset, book);

        assertThat(ofBook.out())
                .isNotEmpty()
                .isEqualTo(Run.english("score", dataset, plan).out());
    }

    @Test
    void aListThatNamesNobodyKnownIsNoPlan() {
        Path list = list("list.csv", "姓名,单位,驻点企业\n王磊,市应急局,甲厂\n");

        Run run = Run.english("score", dataset(), list);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("A2").contains("甲厂");
    }

    private Path dataset() {
        return Run.twoPosts(directory);
    }

    /** As Chinese spreadsheets save it. */
    private Path list(String name, String text) {
        try {
            return Files.write(directory.resolve(name), text.getBytes(Charset.forName("GB18030")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
