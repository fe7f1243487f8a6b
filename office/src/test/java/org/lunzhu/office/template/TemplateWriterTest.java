package org.lunzhu.office.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.lunzhu.office.template.sheet.TemplateForms;
import org.lunzhu.office.template.table.UnwritableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;

class TemplateWriterTest {

    private static final String SMALL = """
            {"name": "small", "programme": "POSTING", "level": "CITY",
             "periods": [{"id": "1", "title": "第一批", "startsOn": "2021-03-11", "endsOn": "2021-09-10"}],
             "agencies": [{"id": "a", "name": "市应急局", "kind": "SAFETY_REGULATOR"}],
             "supervisors": [{"id": "p", "name": "王磊", "agencyId": "a", "kind": "OFFICIAL", "phone": "013800000000"}],
             "sites": [{"id": "s", "name": "某厂", "mode": "RESIDENT", "leadAgencyId": "a", "address": "某路"}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+86", "-1", "@SUM(A1)"})
    void whatLooksLikeAFormulaIsATextThatStaysOne(String text) throws IOException {
        try (XSSFWorkbook book = write(dataset(SMALL.replace("某路", text)), null)) {
            Cell cell = book.getSheet("驻点对象").getRow(2).getCell(5);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theGuideIsFirstAndTheWordsOfDropDownsAreOutOfSight() throws IOException {
        try (XSSFWorkbook book = write(dataset(SMALL), null)) {
            int last = book.getNumberOfSheets() - 1;

            assertThat(book.getSheetName(0)).isEqualTo("填表说明");
            assertThat(book.getSheetName(last)).isEqualTo("字典");
            assertThat(book.getSheetVisibility(last)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getSheet("驻点人员").getDataValidations()).hasSize(4);
        }
    }

    @Test
    void everyListHasAnExampleThatIsNoData() throws IOException {
        try (XSSFWorkbook book = write(dataset(SMALL), null)) {
            for (Sheet sheet : book) {
                if (sheet.getRow(1) != null && !List.of("填表说明", "基本情况", "字典").contains(sheet.getSheetName())) {
                    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("例");
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) 1);
                }
            }
        }
    }

    @Test
    void phonesAreTextAndDatesAreDates() throws IOException {
        try (XSSFWorkbook book = write(dataset(SMALL), null)) {
            Cell phone = book.getSheet("驻点人员").getRow(2).getCell(14);
            Cell date = book.getSheet("轮换期").getRow(2).getCell(2);

            assertThat(phone.getStringCellValue()).isEqualTo("013800000000");
            assertThat(phone.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(date.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(date.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        }
    }

    /** The columns that offices were told of; whoever renames one breaks their files. */
    @Test
    void theColumnsAreThoseOfTheTemplate() throws IOException {
        List<String> columns = new ArrayList<>();
        try (XSSFWorkbook book = write(dataset(SMALL), null)) {
            TemplateForms.all().stream().filter(form -> !form.isUpright()).forEach(form -> {
                StringBuilder line = new StringBuilder(form.name());
                Row row = book.getSheet(form.name()).getRow(0);
                row.forEach(cell -> line.append(" ").append(cell.getStringCellValue()));
                columns.add(line.toString());
            });
        }
        assertThat(columns)
                .containsExactly(
                        "轮换期 编号★ 名称★ 开始日期★ 结束日期★",
                        "派出单位 编号 单位名称★ 别名 单位类型★ 层级 行政区划代码 上级单位 所属企业 关联集团 纬度 经度 抽调上限（人） 抽调上限（%）",
                        "驻点人员 编号 姓名★ 单位★ 人员类别★ 从事安全监管年限 资质 住址纬度 住址经度 在职起 在职止 本人企业 可用比例（%） " + "岗前培训日期 中共党员 联系电话",
                        "请假 姓名★ 单位 开始日期★ 结束日期★ 事由",
                        "回避 姓名★ 单位 回避类型★ 回避对象★ 事由 截止日期",
                        "企业 编号 企业名称★ 关联集团",
                        "驻点对象 编号 名称★ 所属企业 行业★ 行政区划代码★ 地址 纬度 经度 风险等级 发生过死亡重伤或重大财产损失事故 "
                                + "轻伤或一般财产损失事故（次） 涉及重大危险源 同时作业人数 评价确定等级 监管层级 驻点方式★ 牵头单位★ "
                                + "配合单位 每组人数 专家人数 所需资质 开展轮换期",
                        "上级驻点 驻点对象★ 上级层级★ 轮换期 说明",
                        "流动片区 编号★ 名称★ 驻点对象★",
                        "上批驻点 姓名★ 单位 驻点对象★ 几期前★ 驻点开始 驻点结束",
                        "适配意愿 姓名★ 单位 驻点对象★ 分值★",
                        "规则与参数 编号★ 中文名 值★");
    }

    @Test
    void whatAWorkbookCannotSayIsRefused() {
        assertThatThrownBy(
                        () -> write(dataset(SMALL.replace("\"leadAgencyId\": \"a\"", "\"leadAgencyId\": \"b\"")), null))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("There is no such agency (b) in the dataset. Check the dataset and correct the id.");
        assertThatThrownBy(() -> write(dataset(SMALL.replace("某路", "x".repeat(32_768))), null))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("32768");
        assertThatThrownBy(() -> write(
                        dataset(SMALL.replace(
                                "\"sites\"", "\"rules\": {\"weights\": {\"minTeam\": \"1soft\"}}, \"sites\"")),
                        null))
                .isInstanceOf(UnwritableException.class);
    }

    @Test
    void whatWouldBeTooLargeToReadAgainIsRefused() {
        StringBuilder history = new StringBuilder("\"history\": [");
        for (int i = 0; i < 60_000; i++) {
            history.append(i == 0 ? "" : ",").append("{\"supervisorId\": \"p\", \"siteId\": \"s\", \"periodsAgo\": 1}");
        }

        assertThatThrownBy(() -> write(dataset(SMALL.replace("\"sites\"", history + "], \"sites\"")), null))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("上批驻点")
                .hasMessageContaining("60000");
    }

    @Test
    void aPlanThatSpeaksTwiceOfASeatIsRefused() {
        Posting posting = new Posting("s", "1", 0, Role.LEAD, "p", false);
        SavedPlan plan = new SavedPlan("small", null, List.of(posting, posting), null, null, null, null);

        assertThatThrownBy(() -> write(dataset(SMALL), plan))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("twice");
    }

    private static Dataset dataset(String json) {
        try {
            return DatasetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook write(Dataset dataset, SavedPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(dataset, plan, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
