package org.lunzhu.office.books;

import java.util.List;
import org.lunzhu.office.draft.CellDraft;
import org.lunzhu.office.draft.XlsxDraft;

/** Rows that are no entries, and cells that are empty, hidden or struck. */
final class RowTrials {

    private RowTrials() {}

    static List<Trial> all() {
        return List.of(notFilled(), ditto(), examples(), signatures(), totals(), hidden(), struck(), comments(), duplicates(),
                siteDuplicates(), nothingUnderHead());
    }

    private static Trial notFilled() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|单位|姓名|联系电话|驻点企业
                1|市应急局|赵春明|13900002001|威海辛巳化工有限公司
                2||钱立国|13900002002|
                3|市公安局||13900002003|威海壬午危险化学品有限公司
                4|市公安局|孙文杰|待定|威海壬午危险化学品有限公司
                """);
        return Trial.of("未填.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 phone=13900002002
                person 孙文杰 agency=威海市公安局
                posting 赵春明@威海辛巳化工有限公司
                posting 孙文杰@威海壬午危险化学品有限公司
                not supervisors agency name=钱立国
                problem VALUE_REQUIRED Sheet1!B3 市应急局
                problem VALUE_REQUIRED Sheet1!E3 威海辛巳化工有限公司
                problem VALUE_REQUIRED Sheet1!C4
                """);
    }

    private static Trial ditto() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|单位|姓名|联系电话|驻点企业
                1|市应急局|赵春明|13900002001|威海辛巳化工有限公司
                2|同上|钱立国|13900002002|〃
                3|市公安局|孙文杰|13900002003|威海壬午危险化学品有限公司
                """);
        return Trial.of("同上.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 phone=13900002002
                person 孙文杰 agency=威海市公安局 phone=13900002003
                posting 赵春明@威海辛巳化工有限公司
                posting 孙文杰@威海壬午危险化学品有限公司
                not supervisors agency name=钱立国
                problem VALUE_REQUIRED/AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!B3 市应急局
                problem VALUE_REQUIRED/SITE_UNKNOWN Sheet1!E3 威海辛巳化工有限公司
                """);
    }

    private static Trial examples() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|姓名|单位|联系电话
                例|张三|市××局|13800000000
                示例|李四|市水务局|13800000001
                1|赵春明|市水务局|13900002001
                2
                3
                """);
        return Trial.of("示例行.xlsx", book.bytes(), "person 赵春明 agency=威海市水务局 phone=13900002001");
    }

    private static Trial signatures() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|姓名|单位|联系电话
                1|赵春明|市水务局|13900002001
                备注：1.请于3月5日前报送。
                2.联系电话请填手机号。
                单位负责人：李国栋|填表人：孙文杰||13900002009
                联络员|周建华|市水务局|13900002008
                （盖章）
                2021年3月1日
                """);
        return Trial.of("落款.xlsx", book.bytes(), "person 赵春明 agency=威海市水务局 phone=13900002001");
    }

    private static Trial totals() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|驻点企业名称|驻点人员|人员单位
                1|威海辛巳化工有限公司|赵春明、钱立国|市应急局
                2|荣成庚辰船业有限公司|孙文杰|市工信局
                小  计|2家|3人
                3|经区癸巳客运站|李国栋|市交通局
                共|3家|5人
                """);
        return Trial.of("合计不符.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局
                person 钱立国 agency=威海市应急局
                person 孙文杰 agency=威海市工业和信息化局
                person 李国栋 agency=威海市交通运输局
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 孙文杰@荣成庚辰船业有限公司
                posting 李国栋@经区癸巳客运站
                problem COUNT_MISMATCH Sheet1!C6,A6
                """);
    }

    private static Trial hidden() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("""
                姓名|单位|联系电话|政治面貌
                赵春明|市水务局|13900002001|中共党员
                钱立国|市公安局|13900002002|群众
                孙文杰|市公安局|13900002003|民盟盟员
                李国栋|市公安局|13900002004|中共预备党员
                """).hideRows(3, 4, 9).hideColumns(3, 4);
        book.sheet("旧").rows("姓名|单位\n周建华|市公安局\n").state("hidden");
        book.sheet("dict").rows("姓名|单位\n周建设|市公安局\n").state("veryHidden");
        return Trial.of("隐藏.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001 partyMember=true
                person 钱立国 agency=威海市公安局 phone=13900002002 partyMember=false
                person 孙文杰 agency=威海市公安局 phone=13900002003 partyMember=false
                person 李国栋 agency=威海市公安局 phone=13900002004
                not supervisors partyMember name=李国栋
                problem ENUM_AMBIGUOUS 名单!D5
                problem ROW_HIDDEN 名单!A3,*
                problem COLUMN_HIDDEN 名单!C1,D1,C,D,C:D,*
                problem SHEET_HIDDEN 旧!*
                """);
    }

    private static Trial struck() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单")
                .rows("""
                姓名|单位|联系电话
                |市水务局|13900002001
                钱立国|市公安局|
                孙文杰||13900002003
                李国栋|市公安局|13900002004
                """)
                .cell("A2", CellDraft.runs("赵春明、", "~王晓刚、", "周建华"))
                .cell("C2", CellDraft.text("13900002001、13900002007"))
                .cell("C3", CellDraft.struck("13900002002"))
                .cell("B4", CellDraft.runs("~市水务局", "市公安局"))
                .cell("A5", CellDraft.struck("李国栋"))
                .cell("B5", CellDraft.struck("市公安局"))
                .cell("C5", CellDraft.struck("13900002004"));
        return Trial.of("删除线.xlsx", book.bytes(), """
                person 钱立国 agency=威海市公安局
                person 孙文杰 ?agency=威海市公安局 phone=13900002003
                not supervisors phone name=钱立国
                problem VALUE_STRUCK 名单!A2 周建华
                problem VALUE_STRUCK 名单!C3
                problem VALUE_STRUCK 名单!B4
                problem VALUE_STRUCK 名单!A5,B5,C5
                """);
    }

    private static Trial comments() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("""
                序号|姓名|单位|联系电话|备注
                1|赵春明|市水务局|13900002001|
                2|钱立国|市公安局|13900002002|
                """).comment("C3", "4月起到市应急局").comment("G9", "打印用");
        return Trial.of("批注.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                problem CELL_COMMENT 名单!C3
                """);
    }

    private static Trial duplicates() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("""
                姓名|单位|联系电话|从事安全监管工作年限
                赵春明|市水务局|13900002401|5
                钱立国|市公安局|13900002402|6
                赵春明|市水务局|139-0000-2401|5年
                钱立国|市公安局|13900002499|6
                孙文杰|市水务局|13900002403|3
                孙文杰|市商务局|13900002404|4
                """);
        return Trial.of("重复.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002401 experienceYears=5
                person 钱立国 agency=威海市公安局 experienceYears=6
                person 孙文杰 agency=威海市水务局 phone=13900002403 experienceYears=3
                person 孙文杰 agency=威海市商务局 phone=13900002404 experienceYears=4
                not supervisors phone name=钱立国
                problem DUPLICATE_ROW 名单!A4:D4,*
                problem DUPLICATE_CONFLICT 名单!C5,C3
                problem DUPLICATE_ROW/PERSON_AMBIGUOUS/DUPLICATE_CONFLICT 名单!A7:D7
                """);
    }

    private static Trial siteDuplicates() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("""
                企业名称|行业|风险等级|牵头单位
                威海甲丑化工有限公司|化工|重大|市应急局
                威海乙寅液化气站|燃气|一般|市住建局
                威海甲丑化工有限公司|化工|较大|市应急局
                威海乙寅 液化气站|燃气|一般|市住建局
                """);
        return Trial.of("企业重复.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL leadAgency=威海市应急局
                site 威海乙寅液化气站 sector=GAS riskGrade=GENERAL leadAgency=威海市住房城乡建设局
                not sites riskGrade name=威海甲丑化工有限公司
                problem DUPLICATE_CONFLICT 名单!C4,C2
                problem DUPLICATE_ROW 名单!A5:D5,*
                """);
    }

    private static Trial nothingUnderHead() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("姓名|单位|联系电话\n");
        return Trial.of("只有表头.xlsx", book.bytes(), "maybe SHEET_UNRECOGNISED");
    }
}
