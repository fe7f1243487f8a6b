package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.template.PlanSheets;
import org.lunzhu.office.template.TemplateReader;

class WorkbookCommandTest {

    @TempDir
    Path directory;

    @Test
    void aDatasetAndItsPlanAreReadBackFromTheWorkbook() throws IOException {
        Path dataset = Run.twoPosts(directory);
        Path plan = Run.plan(directory, "plan.json", "p-1", "p-2", "", "p-1");
        Path out = directory.resolve("book.xlsx");

        Run run = Run.english("workbook", dataset, "--plan", plan, "--out", out);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        var book = BookReader.read(out);
        assertThat(Json.of(TemplateReader.read(book).dataset())).isEqualTo(Json.of(DatasetJson.read(dataset)));
        assertThat(PlanSheets.read(book, DatasetJson.read(dataset)).plan()).isEqualTo(PlanJson.read(plan));
    }

    @Test
    void theSameDatasetGivesTheSameBytes() {
        Path dataset = Run.twoPosts(directory);

        Run.english("workbook", dataset, "--out", directory.resolve("1.xlsx"));
        Run.english("workbook", dataset, "--out", directory.resolve("2.xlsx"));

        assertThat(directory.resolve("1.xlsx")).hasSameBinaryContentAs(directory.resolve("2.xlsx"));
    }

    @Test
    void anEmptyTemplateNeedsNoDataset() throws IOException {
        Path out = directory.resolve("template.xlsx");

        assertThat(Run.english("workbook", "--empty", "--out", out).exitCode()).isZero();
        assertThat(TemplateReader.isTemplate(BookReader.read(out))).isTrue();
    }

    @Test
    void withoutAFileForItNothingIsWritten() {
        Run run = Run.chinese("workbook", Run.twoPosts(directory));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void withoutADatasetOrEmptyItIsAnError() {
        Run run = Run.english("workbook", "--out", directory.resolve("x.xlsx"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--empty");
        assertThat(directory.resolve("x.xlsx")).doesNotExist();
    }

    @Test
    void whatAWorkbookCannotSayIsNamed() {
        Path dataset = Run.write(
                directory,
                "unknown.json",
                Run.twoPosts().replaceFirst("\"agencyId\": \"[^\"]*\"", "\"agencyId\": \"nobody\""));

        Run run = Run.english("workbook", dataset, "--out", directory.resolve("x.xlsx"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nobody");
        assertThat(directory.resolve("x.xlsx")).doesNotExist();
    }
}
