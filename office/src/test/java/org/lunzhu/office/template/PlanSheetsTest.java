package org.lunzhu.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;

class PlanSheetsTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String LIST = "轮换方案";
    private static final String MATRIX = "轮换方案（矩阵）";

    @Test
    void thePublishedPlanIsReadBackFromListAndMatrix() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("taierzhuang-2022.json"));
        SavedPlan plan = PlanJson.read(DATASETS.resolve("taierzhuang-2022-published.plan.json"));

        assertThat(read(dataset, plan, book -> {}).plan()).isEqualTo(plan);
        assertThat(read(dataset, plan, PlanSheetsTest::withoutList).plan()).isEqualTo(plan);
    }

    @Test
    void randomPlansOfACityAreReadBackFromListAndMatrix() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("weihai-2021.json"));
        for (int seed = 0; seed < 3; seed++) {
            SavedPlan plan = randomPlan(dataset, new Random(seed));

            assertThat(read(dataset, plan, book -> {}).plan()).isEqualTo(plan);
            assertThat(read(dataset, plan, PlanSheetsTest::withoutList).plan()).isEqualTo(plan);
        }
    }

    @Test
    void plansOfOddDatasetsAreReadBackFromListAndMatrix() throws IOException {
        int plans = 0;
        for (int seed = 0; seed < 60; seed++) {
            Dataset dataset = new OddDatasets(seed).dataset();
            SavedPlan plan = oddPlan(dataset, new Random(seed));
            if (!plan.postings().isEmpty()) {
                plans++;
                assertThat(read(dataset, plan, book -> {})).as("" + seed).isEqualTo(new PlanReading(plan, List.of()));
                assertThat(read(dataset, plan, PlanSheetsTest::withoutList))
                        .as("" + seed)
                        .isEqualTo(new PlanReading(plan, List.of()));
            }
        }
        assertThat(plans).isGreaterThan(30);
    }

    @Test
    void aNameThatNoLongerGoesWithItsIdIsReported() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("taierzhuang-2022.json"));
        SavedPlan plan = PlanJson.read(DATASETS.resolve("taierzhuang-2022-published.plan.json"));

        PlanReading reading = read(dataset, plan, book -> {
            Row row = book.getSheet(LIST).getRow(2);
            row.getCell(6).setCellValue(book.getSheet(LIST).getRow(3).getCell(6).getStringCellValue());
        });

        assertThat(reading.plan()).isNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PERSON_AMBIGUOUS);
            assertThat(problem.cell()).isEqualTo("G3");
            assertThat(problem.suggestion()).hasSize(2);
        });
    }

    @Test
    void aNameThatWasTakenOutBesideItsIdIsReported() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("taierzhuang-2022.json"));
        SavedPlan plan = PlanJson.read(DATASETS.resolve("taierzhuang-2022-published.plan.json"));

        PlanReading reading = read(
                dataset, plan, book -> book.getSheet(LIST).getRow(4).getCell(6).setBlank());

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PERSON_AMBIGUOUS);
            assertThat(problem.suggestion()).endsWith("空缺");
        });
    }

    @Test
    void aNameWithoutItsIdIsEnough() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("weihai-2021.json"));
        SavedPlan plan = randomPlan(dataset, new Random(5));
        Map<String, Integer> bearers = new HashMap<>();
        dataset.supervisors().forEach(person -> bearers.merge(person.name(), 1, Integer::sum));

        PlanReading reading = read(dataset, plan, book -> {
            for (Row row : book.getSheet(LIST)) {
                if (row.getRowNum() > 1 && bearers.getOrDefault(row.getCell(6).getStringCellValue(), 0) == 1) {
                    row.getCell(7).setBlank();
                    row.getCell(3).setBlank();
                    row.getCell(1).setBlank();
                }
            }
        });

        assertThat(reading.plan()).isEqualTo(plan);
    }

    @Test
    void aPeriodThatTheMatrixLacksIsReported() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("taierzhuang-2022.json"));
        SavedPlan plan = PlanJson.read(DATASETS.resolve("taierzhuang-2022-published.plan.json"));

        PlanReading reading = read(dataset, plan, book -> {
            withoutList(book);
            book.getSheet(MATRIX).getRow(0).getCell(4).setCellValue("下半年");
        });

        assertThat(reading.plan()).isNull();
        assertThat(reading.problems())
                .extracting("code")
                .containsExactly(Code.COLUMN_UNKNOWN, Code.COLUMN_MISSING);
    }

    @Test
    void aWorkbookWithoutAPlanSaysSo() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("taierzhuang-2022.json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(dataset, null, out);

        PlanReading reading = PlanSheets.read(BookReader.read("x.xlsx", out.toByteArray()), dataset);

        assertThat(reading.plan()).isNull();
        assertThat(reading.problems()).singleElement().extracting("code").isEqualTo(Code.SHEET_UNRECOGNISED);
    }

    private static void withoutList(Workbook book) {
        book.removeSheetAt(book.getSheetIndex(LIST));
        assertThat(book.getSheet(MATRIX)).isNotNull();
    }

    private static PlanReading read(Dataset dataset, SavedPlan plan, Consumer<Workbook> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(dataset, plan, out);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            change.accept(book);
            book.write(changed);
        }
        return PlanSheets.read(BookReader.read("x.xlsx", changed.toByteArray()), dataset);
    }

    /** Every seat, some empty, some pinned, held by anybody. */
    private static SavedPlan randomPlan(Dataset dataset, Random random) {
        Plan plan = PlanBuilder.of(dataset).build();
        List<Posting> postings = new ArrayList<>();
        for (Seat seat : plan.getSeats()) {
            String holder = random.nextInt(5) == 0
                    ? null
                    : dataset.supervisors()
                            .get(random.nextInt(dataset.supervisors().size()))
                            .id();
            postings.add(new Posting(
                    seat.getPost().id(),
                    seat.getTeam().period().id(),
                    seat.getNumber(),
                    seat.getRole(),
                    holder,
                    random.nextInt(6) == 0));
        }
        List<Circuit> formed = plan.getFormedCircuits();
        return new SavedPlan(
                dataset.name(),
                random.nextBoolean() ? null : " 方案 ",
                postings,
                formed.isEmpty() ? null : formed,
                random.nextBoolean() ? null : "-3hard/0medium/-1234soft",
                random.nextBoolean() ? null : -1_234_567_890_123_456_789L,
                random.nextBoolean() ? null : random.nextDouble() * 100);
    }

    /** Some seats of posts, post by post, period by period. */
    private static SavedPlan oddPlan(Dataset dataset, Random random) {
        List<String> posts = new ArrayList<>();
        dataset.sites().stream()
                .filter(site -> site.mode() == org.lunzhu.solver.model.Mode.RESIDENT)
                .forEach(site -> posts.add(site.id()));
        dataset.circuits().forEach(circuit -> posts.add(circuit.id()));
        Collections.shuffle(posts, random);
        List<Posting> postings = new ArrayList<>();
        for (String post : posts) {
            dataset.periods().forEach(period -> {
                for (int seat = 0; seat < 3; seat++) {
                    if (random.nextInt(3) > 0) {
                        var roles = org.lunzhu.solver.model.plan.Role.values();
                        boolean isEmpty = dataset.supervisors().isEmpty() || random.nextInt(4) == 0;
                        String holder = isEmpty
                                ? null
                                : dataset.supervisors()
                                        .get(random.nextInt(
                                                dataset.supervisors().size()))
                                        .id();
                        postings.add(new Posting(
                                post,
                                period.id(),
                                seat,
                                roles[random.nextInt(roles.length)],
                                holder,
                                random.nextInt(3) == 0));
                    }
                }
            });
        }
        return new SavedPlan(dataset.name(), null, postings, null, null, null, null);
    }
}
