package org.lunzhu.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;

class OddCellsTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");

    private static final List<String> TEXTS = List.of(
            "无", "不限", "空缺", "、", "、、", "\"", "\"\"", "\"\\u12\"", "\"a\"、b", "（至）", "危化品（至长期）", "（固定）", "1e999", "-", "1e400",
            "2021-13-45", "20210231", "99999999999999999999", "重大：；", "：", "=1", "例", "★", "是、否", "a\nb", "0x1F", "١٢", "１２");

    /** Whatever somebody writes wherever: it is read, or reported, and what was read can be written again. */
    @Test
    void noCellOfATemplateMakesReadingFail() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("taierzhuang-2022.json"));
        byte[] bytes =
                written(dataset, PlanJson.read(DATASETS.resolve("taierzhuang-2022-published.plan.json")));
        int refused = 0;
        for (int seed = 0; seed < 60; seed++) {
            Book book = BookReader.read("x.xlsx", spoilt(bytes, new Random(seed)));

            TemplateReading reading = TemplateReader.read(book);
            PlanReading plan = PlanSheets.read(book, dataset);

            if (reading.dataset() == null) {
                refused++;
                assertThat(reading.problems()).as("" + seed).isNotEmpty();
            } else {
                TemplateReading again = TemplateReader.read(BookReader.read("x.xlsx", written(reading.dataset(), null)));
                assertThat(again.problems()).as("" + seed).isEmpty();
            }
            assertThat(plan.plan() != null || !plan.problems().isEmpty()).isTrue();
        }
        assertThat(refused).isBetween(20, 59);
    }

    private static byte[] written(Dataset dataset, @Nullable SavedPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(dataset, plan, out);
        return out.toByteArray();
    }

    /** A few cells, most of them below the names, hold something else. */
    private static byte[] spoilt(byte[] bytes, Random random) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                Sheet sheet = book.getSheetAt(1 + random.nextInt(book.getNumberOfSheets() - 2));
                int number = random.nextInt(20) == 0 ? 0 : 2 + random.nextInt(4);
                Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
                spoil(row.createCell(random.nextInt(sheet.getRow(0).getLastCellNum())), random);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void spoil(Cell cell, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
            case 1 -> cell.setCellValue(random.nextInt(100_000));
            case 2 -> cell.setCellValue(random.nextBoolean());
            case 3 -> cell.setBlank();
            default -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
        }
    }
}
