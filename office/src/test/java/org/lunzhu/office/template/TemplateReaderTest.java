package org.lunzhu.office.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.lunzhu.office.template.table.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.Supervisor;

class TemplateReaderTest {

    @Test
    void whatIsFilledInByHandIsReadAndNumbered() {
        TemplateReading reading = new FilledTemplate().read();

        assertThat(reading.problems()).isEmpty();
        Dataset dataset = reading.dataset();
        assertThat(dataset.agencies()).extracting(Agency::id).containsExactly("a-01", "a-02");
        assertThat(dataset.supervisors()).extracting(Supervisor::id).containsExactly("p-0001", "p-0002");
        assertThat(dataset.supervisors().get(1).qualifications())
                .containsExactly(
                        new Qualification("HAZCHEM", null), new Qualification("BLASTING", LocalDate.of(2024, 12, 31)));
        assertThat(dataset.periods().get(0).endsOn()).isEqualTo(LocalDate.of(2021, 9, 10));
        assertThat(dataset.sites().get(0).leadAgencyId()).isEqualTo("a-01");
        assertThat(reading.aliases()).isEqualTo(Map.of("a-01", List.of("应急局")));
    }

    @Test
    void numbersThatAreTakenAreNotGivenAgain() {
        TemplateReading reading =
                new FilledTemplate().row("驻点人员", 4, "编号=p-0001").read();

        assertThat(reading.dataset().supervisors()).extracting(Supervisor::id).containsExactly("p-0002", "p-0001");
    }

    @Test
    void everyPropertyHasItsCell() {
        TemplateReading reading = new FilledTemplate().read();

        assertThat(reading.findPlace("/supervisors/1/agencyId")).isEqualTo(new Place("驻点人员", "C4"));
        assertThat(reading.findPlace("/supervisors/1/qualifications/1/validUntil"))
                .isEqualTo(new Place("驻点人员", "F4"));
        assertThat(reading.findPlace("/programme")).isEqualTo(new Place("基本情况", "B4"));
        assertThat(reading.findPlace("/name/x")).isEqualTo(new Place("基本情况", "B2"));
        assertThat(reading.findPlace("/nothing")).isNull();
    }

    @Test
    void anEmptyTemplateIsOneAndLacksWhatMustBeThere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.writeEmpty(out);
        var book = BookReader.read("模板.xlsx", out.toByteArray());

        assertThat(TemplateReader.isTemplate(book)).isTrue();
        TemplateReading reading = TemplateReader.read(book);
        assertThat(reading.dataset()).isNull();
        assertThat(reading.problems())
                .extracting("code", "cell")
                .containsExactly(
                        tuple(Code.VALUE_REQUIRED, "B2"),
                        tuple(Code.VALUE_REQUIRED, "B3"),
                        tuple(Code.VALUE_REQUIRED, "B4"),
                        tuple(Code.VALUE_REQUIRED, "B5"));
    }

    @Test
    void anOfficesOwnListIsNoTemplate() {
        byte[] list = "序号,姓名,单位\n1,王磊,市应急局\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TemplateReader.isTemplate(BookReader.read("名单.csv", list))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "驻点人员, 单位=市应急厅, AGENCY_UNKNOWN, C3, 市应急局",
        "驻点人员, 单位=财政局, AGENCY_UNKNOWN, C3,",
        "驻点人员, 人员类别=临时工, ENUM_UNKNOWN, D3, 干部、企业业务骨干、专家",
        "驻点人员, 从事安全监管年限=10年以上, NUMBER_AMBIGUOUS, E3,",
        "驻点人员, 从事安全监管年限=3.5, NUMBER_AMBIGUOUS, E3,",
        "驻点人员, 资质=危化品、潜水, ENUM_UNKNOWN, F3,",
        "驻点人员, 在职起=2021-2-30, DATE_INVALID, I3,",
        "驻点人员, 在职起=3月1日, DATE_AMBIGUOUS, I3,",
        "驻点人员, 在职起=长期, DATE_INVALID, I3,",
        "驻点人员, 中共党员=预备党员, ENUM_UNKNOWN, N3, 是、否",
        "驻点人员, 住址纬度=37.5, VALUE_REQUIRED, H3,",
        "驻点对象, 牵头单位=无此局, AGENCY_UNKNOWN, Q3,",
        "驻点对象, 开展轮换期=第二批, ENUM_UNKNOWN, V3, 第一批",
        "驻点对象, 所属企业=海润, SITE_UNKNOWN, C3,",
        "规则与参数, 编号=travl 值=2soft, ENUM_UNKNOWN, A3,",
        "规则与参数, 编号=travel, VALUE_REQUIRED, C3,",
        "回避, 姓名=王磊, VALUE_REQUIRED, C3,",
        "上级驻点, 驻点对象=海润化工, VALUE_REQUIRED, B3,",
    })
    void aCellThatIsNotCertainIsReported(String sheet, String value, Code code, String cell, String suggestions) {
        TemplateReading reading = new FilledTemplate().row(sheet, 3, value).read();

        assertThat(reading.dataset()).isNull();
        assertThat(reading.problems()).first().satisfies(problem -> {
            assertThat(problem.sheet()).isEqualTo(sheet);
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(String.join("、", problem.suggestion())).isEqualTo(suggestions == null ? "" : suggestions);
        });
    }

    @Test
    void twoBearersOfANameAreToldApartByAgencyOrById() {
        FilledTemplate template = new FilledTemplate()
                .row("驻点人员", 5, "编号=x 姓名=王磊 单位=市公安局 人员类别=干部")
                .row("请假", 3, "姓名=王磊 单位=市公安局 开始日期=2021.5.1 结束日期=20210630")
                .row("请假", 4, "姓名=王磊（p-0001） 开始日期=2021/5/2 结束日期=2021-05-03");

        TemplateReading reading = template.read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dataset().supervisors().get(2).unavailable())
                .singleElement()
                .satisfies(absence -> assertThat(absence.from()).isEqualTo(LocalDate.of(2021, 5, 1)));
        assertThat(reading.dataset().supervisors().get(0).unavailable()).hasSize(1);

        template.row("请假", 5, "姓名=王磊 开始日期=2021-05-01 结束日期=2021-05-02");
        assertThat(template.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PERSON_AMBIGUOUS);
            assertThat(problem.suggestion()).containsExactly("王磊（p-0001）", "王磊（x）");
        });
    }

    @Test
    void aPersonOfAnotherAgencyIsNotTaken() {
        assertThat(problems(new FilledTemplate().row("请假", 3, "姓名=王磊 单位=市公安局 开始日期=2021-05-01 结束日期=2021-06-30")))
                .containsExactly(tuple(Code.PERSON_UNKNOWN, "A3"));
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreListedOnce() {
        FilledTemplate template = new FilledTemplate().with("轮换期", sheet -> {
            for (int i = 0; i < 3; i++) {
                Row row = sheet.getRow(i);
                String id = row.getCell(0).getStringCellValue();
                row.getCell(0).setCellValue(i == 1 ? "例：" : row.getCell(1).getStringCellValue());
                row.getCell(1).setCellValue(id);
                row.createCell(4).setCellValue(i == 0 ? "备注" : "x");
            }
        });

        TemplateReading reading = template.read();

        assertThat(reading.dataset().periods().get(0).title()).isEqualTo("第一批");
        assertThat(reading.dataset().periods().get(0).id()).isEqualTo("1");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.COLUMN_UNKNOWN);
            assertThat(problem.value()).isEqualTo("备注");
        });
    }

    @Test
    void aColumnThatIsMissingIsReportedOnceAndOneThatStandsTwiceToo() {
        assertThat(problems(new FilledTemplate()
                        .with("驻点人员", sheet -> sheet.getRow(0).getCell(3).setCellValue("类别"))))
                .containsExactly(tuple(Code.COLUMN_UNKNOWN, null), tuple(Code.COLUMN_MISSING, null));
        assertThat(problems(new FilledTemplate()
                        .with("驻点人员", sheet -> sheet.getRow(0).getCell(4).setCellValue("姓名"))))
                .containsExactly(tuple(Code.COLUMN_DUPLICATE, "E1"));
    }

    @Test
    void whatIsStruckHiddenCommentedOrInErrorIsReported() {
        FilledTemplate template = new FilledTemplate().with("驻点人员", sheet -> {
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(4, true);
            strike(sheet, sheet.getRow(2));
            sheet.getRow(3).createCell(6).setCellFormula("1/0");
            sheet.getRow(3).getCell(6).setCellErrorValue((byte) 7);
        });

        assertThat(problems(template))
                .containsExactlyInAnyOrder(
                        tuple(Code.VALUE_STRUCK, "E3"),
                        tuple(Code.CELL_ERROR, "G4"),
                        tuple(Code.ROW_HIDDEN, null),
                        tuple(Code.COLUMN_HIDDEN, null));
    }

    private static void strike(Sheet sheet, Row row) {
        Font font = sheet.getWorkbook().createFont();
        font.setStrikeout(true);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(font);
        row.getCell(4).setCellStyle(style);
    }

    @Test
    void sheetsThatAreHiddenOrUnknownAreNotReadAndNamed() {
        FilledTemplate template = new FilledTemplate()
                .row("企业", 3, "企业名称=某企业")
                .with("企业", sheet -> {
                    sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), true);
                    sheet.getWorkbook().createSheet("草稿").createRow(0).createCell(0).setCellValue("x");
                });

        TemplateReading reading = template.read();

        assertThat(reading.dataset().enterprises()).isEmpty();
        assertThat(reading.problems())
                .extracting("code", "value")
                .containsExactly(tuple(Code.SHEET_HIDDEN, "企业"), tuple(Code.TABLE_SKIPPED, "草稿"));
    }

    @Test
    void anExampleThatSomebodyCopiedIsPassedOverAndSaid() {
        assertThat(problems(new FilledTemplate().row("驻点人员", 5, "编号=例：p-1 姓名=甲")))
                .containsExactly(tuple(Code.ROW_EXAMPLE, "A5"));
    }

    @Test
    void datesOfAPastPostingGiveThePeriodThatTheyCoverMost() {
        String row = "姓名=王磊 驻点对象=海润化工 ";
        FilledTemplate template = new FilledTemplate()
                .row("上批驻点", 3, row + "驻点开始=2020-09-11 驻点结束=2021-03-10")
                .row("上批驻点", 4, row + "驻点开始=2020-03-20 驻点结束=2020-09-01");

        assertThat(template.read().dataset().history())
                .containsExactly(new HistoryEntry("p-0001", "s-001", 1), new HistoryEntry("p-0001", "s-001", 2));

        assertThat(problems(new FilledTemplate().row("上批驻点", 3, row + "驻点开始=2020-12-11 驻点结束=2021-01-10")))
                .containsExactly(tuple(Code.PERIOD_CONFLICT, "E3"));
        assertThat(problems(new FilledTemplate().row("上批驻点", 3, row + "几期前=2 驻点开始=2020-09-11 驻点结束=2021-03-10")))
                .containsExactly(tuple(Code.PERIOD_CONFLICT, "D3"));
        assertThat(problems(new FilledTemplate().row("上批驻点", 3, row + "驻点开始=2021-03-10 驻点结束=2020-09-11")))
                .containsExactly(tuple(Code.DATE_REVERSED, "E3"));
    }

    @Test
    void aRecusalWithoutEndHasNone() {
        TemplateReading reading = new FilledTemplate()
                .row("回避", 3, "姓名=王磊 回避类型=集团 回避对象=g-1 截止日期=长期")
                .read();

        assertThat(reading.dataset().supervisors().get(0).recusals())
                .containsExactly(new Recusal(null, null, "g-1", null, null));
    }

    @Test
    void aNumberInADateColumnIsOnlyAGuess() {
        FilledTemplate template = new FilledTemplate().with("驻点人员", sheet -> {
            sheet.getRow(2).createCell(8).setCellValue(44256);
            sheet.getRow(2).getCell(8).setCellStyle(sheet.getWorkbook().createCellStyle());
        });

        assertThat(template.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DATE_SUSPECT);
            assertThat(problem.suggestion()).containsExactly("2021-03-01");
        });
    }

    @Test
    void aSettingThatStandsTwiceIsAConflict() {
        assertThat(problems(new FilledTemplate()
                        .row("规则与参数", 3, "编号=travel 值=2soft")
                        .row("规则与参数", 4, "编号=往返路程 值=3soft")))
                .containsExactly(tuple(Code.DUPLICATE_CONFLICT, "A4"));
    }

    private static List<Tuple> problems(FilledTemplate template) {
        return template.read().problems().stream()
                .map(problem -> tuple(problem.code(), problem.cell()))
                .toList();
    }
}
