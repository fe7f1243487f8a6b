package org.lunzhu.office.books;

import java.util.List;
import org.lunzhu.office.draft.CellDraft;
import org.lunzhu.office.draft.XlsxDraft;

/** Small habits: remarks between rows, lists that need each other, phones that are none, heads without a blank row. */
final class HabitTrials {

    private HabitTrials() {}

    static List<Trial> all() {
        return List.of(
                remarksBetween(),
                brackets(),
                phoneWords(),
                rosterThenLeave(),
                headsInARow(),
                totalsInSecond(),
                supports(),
                agoWords(),
                oneName(),
                struckRows(),
                wholeColumnHidden(),
                fullWidth(),
                dispatchers(),
                datesInCsv());
    }

    private static Trial of(String file, String table, String expected) {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows(table);
        return Trial.of(file, book.bytes(), expected);
    }

    private static Trial remarksBetween() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|姓名|单位|手机
                1|赵春明|市水务局|13900002001
                以下为新增人员
                2|钱立国|市公安局|13900002002
                """).merge("A3:D3");
        return Trial.of("新增人员.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                """);
    }

    private static Trial brackets() {
        return of("括注.xlsx", """
                单位|驻点人员
                市水务局|赵春明（女，回族）、钱立国（驻点组长）
                市公安局|孙文杰[女]；李国栋【牵头】
                市商务局|周建华 （女） 吴海峰
                """, """
                person 赵春明 agency=威海市水务局
                person 钱立国 agency=威海市水务局
                person 孙文杰 agency=威海市公安局
                person 李国栋 agency=威海市公安局
                person 周建华 agency=威海市商务局
                person 吴海峰 agency=威海市商务局
                """);
    }

    private static Trial phoneWords() {
        return of("电话文字.xlsx", """
                姓名|单位|联系电话
                赵春明|市水务局|见附件
                钱立国|市公安局|0631–5200001
                孙文杰|市公安局|手机：13900002003
                李国栋|市公安局|139****2004
                周建华|市公安局|+8613900002005；0631-5200005
                """, """
                person 赵春明 agency=威海市水务局
                person 钱立国 agency=威海市公安局 phone=06315200001
                person 孙文杰 agency=威海市公安局 phone=13900002003
                person 李国栋 agency=威海市公安局
                person 周建华 agency=威海市公安局 phone=13900002005
                problem PHONE_INVALID Sheet1!C2
                problem PHONE_INVALID Sheet1!C5
                """);
    }

    private static Trial rosterThenLeave() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("请假").rows("姓名|单位|请假类别|起止时间\n赵春明|市水务局|病假|2021.9.11-2021.9.20\n");
        book.sheet("名单").rows("姓名|单位|手机\n赵春明|市水务局|13900002001\n");
        return Trial.of("名单和请假.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001 unavailable=2021-09-11..2021-09-20
                """);
    }

    private static Trial headsInARow() {
        return of("无空行.xlsx", """
                企业名称|行业|风险等级
                威海甲丑化工有限公司|化工|重大
                姓名|单位|手机
                赵春明|市水务局|13900002001
                """, """
                site 威海甲丑化工有限公司 sector=CHEMICAL riskGrade=MAJOR
                person 赵春明 agency=威海市水务局 phone=13900002001
                """);
    }

    private static Trial totalsInSecond() {
        return of("合计第二列.xlsx", """
                序号|企业名称|行业|派驻人数
                1|威海甲丑化工有限公司|化工|3
                2|威海乙寅液化气站|燃气|2
                |合计||5
                """, """
                site 威海甲丑化工有限公司 sector=CHEMICAL teamSize=3
                site 威海乙寅液化气站 sector=GAS teamSize=2
                """);
    }

    private static Trial supports() {
        return of("配合部门.xlsx", """
                企业名称|行业|责任部门|配合部门
                威海甲丑化工有限公司|化工|市应急局|无
                威海乙寅液化气站|燃气|市住建局|市市场监管局、环翠区住建局
                威海丙卯酒店|酒店|市文旅局|市商务局、市消防支队
                """, """
                site 威海甲丑化工有限公司 sector=CHEMICAL leadAgency=威海市应急局 supportAgencies=
                site 威海乙寅液化气站 sector=GAS leadAgency=威海市住房城乡建设局 supportAgencies=威海市市场监管局,环翠区住房城乡建设局
                site 威海丙卯酒店 sector=HOTEL leadAgency=威海市文化和旅游局 supportAgencies=威海市商务局
                problem AGENCY_UNKNOWN Sheet1!D4
                """);
    }

    private static Trial agoWords() {
        return of("历史.xlsx", """
                姓名|单位|驻点对象|几期前
                赵远勇|市应急局|威海辛巳化工有限公司|1
                钱鹏民|市应急局|威海壬午危险化学品有限公司|两期
                孙雨卓|市工信局|荣成庚辰船业有限公司|不详
                李军峰|市工信局|威海庚辰重工有限公司|
                """, """
                history 赵远勇@威海辛巳化工有限公司 periodsAgo=1
                history 钱鹏民@威海壬午危险化学品有限公司 periodsAgo=2
                problem NUMBER_AMBIGUOUS Sheet1!D4
                problem VALUE_REQUIRED Sheet1!D5
                """);
    }

    private static Trial oneName() {
        return of("只有姓名.xlsx", "驻点人员\n赵春明\n钱立国\n", "problem SHEET_UNRECOGNISED Sheet1!*");
    }

    private static Trial struckRows() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单")
                .rows("序号|姓名|单位|手机|驻点企业\n1|赵春明|市应急局|13900002001|\n2|钱立国|市公安局|13900002002|\n")
                .merge("E2:E3")
                .cell("E2", CellDraft.runs("~荣成庚辰船业有限公司", "威海辛巳化工有限公司"));
        return Trial.of("企业改名.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                problem VALUE_STRUCK 名单!E2 威海辛巳化工有限公司
                """);
    }

    private static Trial wholeColumnHidden() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单")
                .rows("序号|姓名|身份证号|单位|手机\n1|赵春明|370000199001010000|市应急局|13900002001\n")
                .hideColumns(1, 3);
        return Trial.of("隐藏证号.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                maybe COLUMN_HIDDEN 名单!C1
                maybe COLUMN_HIDDEN 名单!A1
                """);
    }

    private static Trial fullWidth() {
        return of("全角.xlsx", """
                姓名|单位|联系电话|从事安全监管工作年限|培训日期
                赵春明|市水务局|１３９－００００－２００１|１０年|２０２１年３月１日
                """, "person 赵春明 agency=威海市水务局 phone=13900002001 experienceYears=10 trainedOn=2021-03-01");
    }

    private static Trial dispatchers() {
        return of("派出单位.xlsx", """
                派出单位|驻点人员|联系方式|驻点单位
                市应急局|赵春明|13900002001|威海辛巳化工有限公司
                市公安局|钱立国|13900002002|威海壬午危险化学品有限公司
                """, """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海壬午危险化学品有限公司
                """);
    }

    private static Trial datesInCsv() {
        return Trial.of("请假.csv", """
                姓名,单位,请假类别,开始日期,结束日期,天数
                赵远勇,市应急局,病假,2021/9/11,2021/9/20,10
                郑文彬,市交通局,事假,44477,44481,5
                周安宁,市住建局,事假,9月11日,9月12日,2
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8), """
                person 赵远勇 agency=威海市应急局 unavailable=2021-09-11..2021-09-20
                not supervisors unavailable name=郑文彬
                problem DATE_SUSPECT/DATE_INVALID D3 2021-10-08
                problem DATE_SUSPECT/DATE_INVALID E3 2021-10-12
                problem DATE_AMBIGUOUS D4
                problem DATE_AMBIGUOUS E4
                """);
    }
}
