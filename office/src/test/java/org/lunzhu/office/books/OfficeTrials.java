package org.lunzhu.office.books;

import java.nio.charset.Charset;
import java.util.List;
import org.lunzhu.office.draft.CellDraft;
import org.lunzhu.office.draft.XlsxDraft;

/** Whole lists as offices hand them in, with several of their habits at once. */
final class OfficeTrials {

    private OfficeTrials() {}

    static List<Trial> all() {
        return List.of(summary(), perAgency(), sitesThenPeople(), district(), similarSites(), namesWithPosts(),
                agenciesInNames(), risks(), numberedSections(), batchColumn(), currentPeriods(), historyBatches(),
                leaveForms(), bareGroups(), officePhones(), totalsInOneCell(), mergedAcross(), unitNames(), formulasInTotals(),
                typos(), twoAgencies(), pictures(), longTitles());
    }

    private static Trial of(String file, String table, String expected) {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows(table);
        return Trial.of(file, book.bytes(), expected);
    }

    private static Trial summary() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                附件1
                驻点情况统计表
                填报单位：市应急局（盖章）|||||填报人：孙文良  电话：0631-5000999  填报时间：2021年3月9日
                序号|部门单位|驻点企业\\n名称|驻点企业所在地|驻点人员\\n名单|驻点人员\\n联系方式
                1|市应急局|威海辛巳化工有限公司|环翠区张村镇|赵春明|13900002001
                ||||钱立国|13900002002
                2|市应急局\\n市公安局|威海壬午危险化学品有限公司|高区|孙文杰（组长）\\n李国栋|0631-5000101\\n13900002004
                3|市交通局|经区癸巳客运站|经区|周 勇 、 吴海峰|13900002005 、 13900002006
                合  计||3家||6人
                注：驻点人员不少于2人。
                """).merge("A2:F2", "A3:E3", "A5:A6", "B5:B6", "C5:C6", "D5:D6", "A10:F10");
        return Trial.of("驻点情况统计表.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市应急局 phone=13900002002
                person 孙文杰 phone=0631-5000101
                person 李国栋 phone=13900002004
                person 周勇 agency=威海市交通运输局 phone=13900002005
                person 吴海峰 agency=威海市交通运输局 phone=13900002006
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 孙文杰@威海壬午危险化学品有限公司 role=LEAD
                posting 李国栋@威海壬午危险化学品有限公司
                posting 周勇@经区癸巳客运站
                posting 吴海峰@经区癸巳客运站
                """);
    }

    private static Trial perAgency() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("市应急局").rows("姓名|手机\n赵春明|13900002001\n");
        book.sheet("市公安局").rows("姓名|手机\n钱立国|13900002002\n");
        return Trial.of("各部门驻点人员.xlsx", book.bytes(), """
                person 赵春明 phone=13900002001
                person 钱立国 phone=13900002002
                not supervisors agency name=赵春明
                not supervisors agency name=钱立国
                problem COLUMN_MISSING 市应急局!* 威海市应急局
                problem COLUMN_MISSING 市公安局!* 威海市公安局
                """);
    }

    private static Trial sitesThenPeople() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("人员").rows("""
                驻点企业|驻点人员|单位|联系电话
                威海甲丑化工有限公司|赵春明|市应急局|13900002001
                威海乙寅液化气站|钱立国|市住建局|13900002002
                """);
        book.sheet("企业").rows("""
                企业名称|行业|风险等级|驻点方式
                威海甲丑化工有限公司|化工|重大|蹲守
                威海乙寅液化气站|燃气|一般|流动
                """);
        return Trial.of("两表.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL riskGrade=MAJOR mode=RESIDENT
                site 威海乙寅液化气站 sector=GAS riskGrade=GENERAL mode=ROVING
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市住房城乡建设局 phone=13900002002
                posting 赵春明@威海甲丑化工有限公司
                posting 钱立国@威海乙寅液化气站
                """);
    }

    private static Trial district() {
        return of("环翠区包保人员.xlsx", """
                环翠区包保督导人员名单
                序号|姓名|单位|联系电话
                1|赵春明|区应急局|13900002001
                2|钱立国|张村镇政府|13900002002
                3|孙文杰|竹岛街道办事处|13900002003
                4|李国栋|羊亭镇|13900002004
                5|周建华|市应急局|13900002005
                6|吴海峰|环翠应急局|13900002006
                7|郑立军|区住建局质安站|13900002007
                """, """
                person 赵春明 agency=环翠区应急局 phone=13900002001
                person 钱立国 agency=环翠区张村镇人民政府 phone=13900002002
                person 孙文杰 agency=环翠区竹岛街道办事处 phone=13900002003
                person 李国栋 phone=13900002004
                person 周建华 phone=13900002005
                person 吴海峰 agency=环翠区应急局 phone=13900002006
                person 郑立军 phone=13900002007
                not supervisors agency name=李国栋
                not supervisors agency name=周建华
                problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!C6 环翠区羊亭镇人民政府
                problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!C7 威海市应急局
                maybe AGENCY_UNKNOWN Sheet1!C9
                """).against("huancui");
    }

    private static Trial similarSites() {
        return of("驻点企业调整.xlsx", """
                企业名称|行业|风险等级|牵头单位
                威海辛巳化工公司|化工|重大|市应急局
                荣成庚辰船业有限公司|船舶|较大|市工信局
                荣成庚辰船业|船舶修造|较大|市工信局
                临港乙亥冶金有限公司二厂|冶金|一般|市应急局
                """, """
                problem SITE_SIMILAR Sheet1!A2 威海辛巳化工有限公司
                problem SITE_SIMILAR Sheet1!A4 荣成庚辰船业有限公司
                problem SITE_SIMILAR Sheet1!A5 临港乙亥冶金有限公司
                maybe DUPLICATE_ROW
                """);
    }

    private static Trial namesWithPosts() {
        return of("姓名职务.xlsx", """
                单位|驻点人员|联系电话
                市应急局|赵春明 科长|13900002001
                市应急局|钱立国（安全科科长）|13900002002
                市公安局|孙文杰同志|13900002003
                市公安局|组长：李国栋 成员：周建华、吴海峰|
                市公安局|1.郑立军\\n2.冯志强|13900002007\\n13900002008
                市公安局|待定|
                市公安局|陈卫东13900002009|
                市水务局|Tom|
                """, """
                person 赵春明 agency=威海市应急局
                person 钱立国 agency=威海市应急局 phone=13900002002
                person 孙文杰 agency=威海市公安局 phone=13900002003
                person 李国栋 agency=威海市公安局
                person 周建华 agency=威海市公安局
                person 吴海峰 agency=威海市公安局
                person 郑立军 agency=威海市公安局 phone=13900002007
                person 冯志强 agency=威海市公安局 phone=13900002008
                maybe NAME_SUSPECT Sheet1!B2
                maybe COUNT_MISMATCH Sheet1!C2
                problem VALUE_REQUIRED Sheet1!B7
                problem NAME_SUSPECT Sheet1!B8
                problem NAME_SUSPECT Sheet1!B9
                """);
    }

    private static Trial agenciesInNames() {
        return of("人员来源.xlsx", """
                驻点企业名称|驻点人员名单
                威海辛巳化工有限公司|赵春明（市应急局）、钱立国（市公安局）
                威海壬午危险化学品有限公司|市应急局孙文杰、李国栋
                荣成庚辰船业有限公司|周建华（市工信局）、吴海峰（应急局）
                """, """
                person 赵春明 agency=威海市应急局
                person 钱立国 agency=威海市公安局
                person 李国栋
                person 周建华 agency=威海市工业和信息化局
                person 吴海峰
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 李国栋@威海壬午危险化学品有限公司
                posting 周建华@荣成庚辰船业有限公司
                posting 吴海峰@荣成庚辰船业有限公司
                not supervisors agency name=吴海峰
                problem NAME_SUSPECT Sheet1!B3
                problem AGENCY_AMBIGUOUS Sheet1!B4 荣成市应急局
                maybe COLUMN_MISSING
                """);
    }

    private static Trial risks() {
        return of("风险分级.xlsx", """
                单位名称|主管部门|行业类别|风险分级|驻点形式|每组人数
                威海甲丑化工有限公司|市应急局|危险化学品|较大风险（橙色）|蹲守式|三人
                威海乙寅燃气有限公司|市住建局|城镇燃气|红色|蹲守驻点|2
                威海丙卯船舶有限公司|市工信局|船舶修造|III级|流动驻点|2
                威海丁辰矿业有限公司|市应急局|非煤矿山|四级|蹲点|2
                威海戊巳商场|市商务局|商贸|蓝|流动式|1
                威海己午景区|市文旅局|旅游景区|重大/较大|流动|1
                威海庚未水库|市水务局|水利工程|特大|流动|１
                """, """
                site 威海甲丑化工有限公司 leadAgency=威海市应急局 sector=HAZCHEM riskGrade=GREATER mode=RESIDENT teamSize=3
                site 威海乙寅燃气有限公司 leadAgency=威海市住房城乡建设局 sector=GAS riskGrade=MAJOR mode=RESIDENT teamSize=2
                site 威海丙卯船舶有限公司 leadAgency=威海市工业和信息化局 sector=SHIPBUILDING riskGrade=GENERAL mode=ROVING teamSize=2
                site 威海丁辰矿业有限公司 leadAgency=威海市应急局 sector=MINE riskGrade=LOW teamSize=2
                site 威海戊巳商场 leadAgency=威海市商务局 sector=MALL riskGrade=LOW mode=ROVING teamSize=1
                site 威海己午景区 leadAgency=威海市文化和旅游局 sector=SCENIC mode=ROVING teamSize=1
                site 威海庚未水库 leadAgency=威海市水务局 sector=WATER_WORKS mode=ROVING teamSize=1
                not sites mode name=威海丁辰矿业有限公司
                not sites riskGrade name=威海己午景区
                not sites riskGrade name=威海庚未水库
                problem ENUM_UNKNOWN Sheet1!E5
                problem ENUM_UNKNOWN/ENUM_AMBIGUOUS Sheet1!D7
                problem ENUM_UNKNOWN Sheet1!D8
                """);
    }

    private static Trial numberedSections() {
        return of("驻点企业台账.xlsx", """
                序号|企业名称|风险等级|驻点方式
                一|危险化学品（2家）
                1|威海甲丑化工有限公司|重大|蹲守
                2|威海乙寅化工有限公司|一般|蹲守
                二|城镇燃气（1家）
                1|威海丙卯液化气站|较大|流动
                合计|3家
                """, """
                site 威海甲丑化工有限公司 sector=HAZCHEM riskGrade=MAJOR mode=RESIDENT
                site 威海乙寅化工有限公司 sector=HAZCHEM riskGrade=GENERAL mode=RESIDENT
                site 威海丙卯液化气站 sector=GAS riskGrade=GREATER mode=ROVING
                """);
    }

    private static Trial batchColumn() {
        return of("派驻计划.xlsx", """
                批次|驻点企业名称|驻点人员|工作单位|手机号
                第一批|威海辛巳化工有限公司|赵春明|市应急局|13900002001
                第二批|威海辛巳化工有限公司|钱立国|市公安局|13900002002
                第二批|荣成庚辰船业有限公司|赵春明|市应急局|13900002001
                """, """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                posting 赵春明@威海辛巳化工有限公司 period=2021-1
                posting 钱立国@威海辛巳化工有限公司 period=2021-2
                posting 赵春明@荣成庚辰船业有限公司 period=2021-2
                """);
    }

    private static Trial currentPeriods() {
        return of("往期驻点.xlsx", """
                序号|驻点人员|工作单位|驻点企业|驻点起止时间
                1|赵远勇|市应急局|威海辛巳化工有限公司|2020.09.11-2021.03.10
                2|钱鹏民|市应急局|威海壬午危险化学品有限公司|2020/3/11～2020/9/10
                3|孙雨卓|市工信局|荣成庚辰船业有限公司|2020年9月11日\\n至2021年3月10日
                4|李军峰|市工信局|威海庚辰重工有限公司|2020.12-2021.1
                5|周安宁|市住建局|威海甲子建筑工程项目|2021.3.10-2020.9.11
                6|吴海川|市住建局|威海甲子建筑工程项目|去年下半年
                7|王磊|市住建局|威海甲子建筑工程项目|2020.9.11-2021.3.10
                """, """
                history 赵远勇@威海辛巳化工有限公司 periodsAgo=1
                history 钱鹏民@威海壬午危险化学品有限公司 periodsAgo=2
                history 孙雨卓@荣成庚辰船业有限公司 periodsAgo=1
                problem PERIOD_CONFLICT Sheet1!E5
                problem DATE_REVERSED Sheet1!E6
                problem DATE_INVALID/DATE_AMBIGUOUS Sheet1!E7
                problem PERSON_AMBIGUOUS/PERSON_UNKNOWN Sheet1!B8 王磊
                """);
    }

    private static Trial historyBatches() {
        return of("历史驻点情况.xlsx", """
                历史驻点情况
                批次|姓名|单位|驻点企业|驻点时间
                2020年下半年|赵远勇|市应急局|威海辛巳化工有限公司|2020.9.11-2021.3.10
                2020年上半年|钱鹏民|市应急局|威海壬午危险化学品有限公司|2020.9.11-2021.3.10
                2020年上半年|孙雨卓|市工信局|荣成庚辰船业有限公司|2020.3.11-2020.9.10
                """, """
                history 赵远勇@威海辛巳化工有限公司 periodsAgo=1
                history 孙雨卓@荣成庚辰船业有限公司 periodsAgo=2
                problem PERIOD_CONFLICT Sheet1!A4,E4
                """);
    }

    private static Trial leaveForms() {
        return of("请假.xlsx", """
                姓名|所在单位|请假类别|起止时间|天数
                赵远勇|市应急局|病假|2021年9月11日—2021年9月20日（10天）|10
                钱鹏民|市应急局|年假|2021.9.11 - 9.13|3
                孙雨卓|市工信局|婚假|2021年10月|
                李军峰|市工信局|事假|2021-10-1至2021-10-7|五
                周安宁|市住建局|产假|长期|
                吴海川|市住建局|学习|20210911-20210915|5
                郑文彬|市交通局|事假|2021.9.11、9.15|2
                沈立新|市文旅局|事假|2021年12月28日-1月3日|7
                """, """
                person 钱鹏民 agency=威海市应急局 unavailable=2021-09-11..2021-09-13
                person 李军峰 agency=威海市工业和信息化局 unavailable=2021-10-01..2021-10-07
                person 吴海川 agency=威海市住房城乡建设局 unavailable=2021-09-11..2021-09-15
                maybe DATE_AMBIGUOUS Sheet1!D2
                maybe DATE_INVALID Sheet1!D2
                not supervisors unavailable name=孙雨卓
                not supervisors unavailable name=郑文彬
                not supervisors unavailable name=沈立新
                problem DATE_AMBIGUOUS/DATE_OPEN_ENDED Sheet1!D4
                problem COUNT_MISMATCH Sheet1!E5
                problem DATE_INVALID Sheet1!D6
                problem DATE_AMBIGUOUS/DATE_INVALID Sheet1!D8
                problem DATE_REVERSED/DATE_AMBIGUOUS Sheet1!D9
                """);
    }

    private static Trial bareGroups() {
        return Trial.of("分批.csv", """
                驻点安排,,,,,
                序号,驻点企业名称,第一批,,第二批,
                ,,驻点人员,联系电话,驻点人员,联系电话
                1,威海辛巳化工有限公司,赵春明,13900002001,钱立国,13900002002
                2,荣成庚辰船业有限公司,孙文杰,13900002003,,
                """.getBytes(Charset.forName("GB18030")), """
                person 赵春明 phone=13900002001
                person 钱立国 phone=13900002002
                person 孙文杰 phone=13900002003
                posting 赵春明@威海辛巳化工有限公司 period=2021-1
                posting 钱立国@威海辛巳化工有限公司 period=2021-2
                posting 孙文杰@荣成庚辰船业有限公司 period=2021-1
                maybe COLUMN_MISSING
                """);
    }

    private static Trial officePhones() {
        return of("电话两列.xlsx", """
                姓名|单位|办公电话|手机
                赵春明|市水务局|0631-5200001|13900002001
                钱立国|市公安局|0631-5200002|
                """, """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局
                """);
    }

    private static Trial totalsInOneCell() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|驻点企业名称|驻点人员|人员单位
                1|威海辛巳化工有限公司|赵春明、钱立国|市应急局
                2|荣成庚辰船业有限公司|孙文杰|市工信局
                合计：驻点企业2家，驻点人员4人
                """).merge("A4:D4");
        return Trial.of("合计一格.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局
                person 钱立国 agency=威海市应急局
                person 孙文杰 agency=威海市工业和信息化局
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 孙文杰@荣成庚辰船业有限公司
                problem COUNT_MISMATCH Sheet1!A4
                """);
    }

    private static Trial mergedAcross() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|姓名||单位|手机|备注
                1|赵春明||市水务局|13900002001|2021年3月1日到岗
                2|钱立国||市公安局|13900002002|
                """).merge("B1:C1", "B2:C2", "B3:C3");
        return Trial.of("横向合并.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                """);
    }

    private static Trial unitNames() {
        return of("部门与单位.xlsx", """
                部门单位|单位名称|所在地|驻点人员名单|联系方式
                市水务局|威海甲丑水库管理有限公司|文登区米山镇|赵春明、钱立国|13900002001、13900002002
                市商务局|威海乙寅商场|环翠区|孙文杰|13900002003
                """, """
                site 威海甲丑水库管理有限公司 leadAgency=威海市水务局 ?divisionCode=371003
                site 威海乙寅商场 leadAgency=威海市商务局
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市水务局 phone=13900002002
                person 孙文杰 agency=威海市商务局 phone=13900002003
                posting 赵春明@威海甲丑水库管理有限公司
                posting 钱立国@威海甲丑水库管理有限公司
                posting 孙文杰@威海乙寅商场
                """);
    }

    private static Trial formulasInTotals() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|企业名称|行业|派驻人数
                1|威海甲丑化工有限公司|化工|#3
                2|威海乙寅液化气站|燃气|#2
                小计|
                3|威海丙卯建筑工程|建筑施工|#2
                合计|
                """)
                .cell("D4", CellDraft.numberFormula("SUM(D2:D3)", "5"))
                .cell("D6", CellDraft.numberFormula("SUM(D2:D5)", "12"));
        return Trial.of("公式合计.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL teamSize=3
                site 威海乙寅液化气站 sector=GAS teamSize=2
                site 威海丙卯建筑工程 sector=CONSTRUCTION teamSize=2
                problem COUNT_MISMATCH Sheet1!D6
                """);
    }

    private static Trial typos() {
        return of("错字表头.xlsx", """
                姓名|工作单位|联系电活|从事安全监管工作年线
                赵春明|市水务局|13900002001|5
                """, """
                person 赵春明 agency=威海市水务局
                not supervisors phone name=赵春明
                not supervisors experienceYears name=赵春明
                maybe COLUMN_MISSING
                """);
    }

    private static Trial twoAgencies() {
        return of("两个单位.xlsx", """
                姓名|单位|手机
                赵春明|市应急局、市公安局|13900002001
                钱立国|市应急局（原市水务局）|13900002002
                孙文杰|市交通局 借调 市应急局|13900002003
                李国栋|原市安监局|13900002004
                周建华|威海市应急局|13900002005
                """, """
                person 赵春明 phone=13900002001
                person 钱立国 phone=13900002002
                person 孙文杰 phone=13900002003
                person 李国栋 phone=13900002004
                person 周建华 agency=威海市应急局 phone=13900002005
                not supervisors agency name=赵春明
                not supervisors agency name=孙文杰
                not supervisors agency name=李国栋
                problem AGENCY_AMBIGUOUS/AGENCY_UNKNOWN Sheet1!B2
                maybe AGENCY_AMBIGUOUS Sheet1!B3
                problem AGENCY_AMBIGUOUS Sheet1!B4
                problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!B5
                """);
    }

    private static Trial pictures() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名单").rows("姓名|单位\n赵春明|市水务局\n");
        book.sheet("扫描件").extra("<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>");
        return Trial.of("含扫描件.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局
                problem SHEET_UNRECOGNISED 扫描件!*
                """);
    }

    private static Trial longTitles() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("附件2").rows("""
                附件2：
                威海市2021年度高危行业企业驻点监管人员选派情况统计表（第一批）
                单位（盖章）：威海市海洋发展局||||2021年3月5日
                序号|单位|姓名|职务|手机号码|政治面貌|备注
                1|威海市海洋发展局|赵春明|四级主任科员|13900002001|中共党员|牵头
                2||钱立国|科员|13900002002|九三学社社员|
                说明：1.本表一式两份；2.“政治面貌”填写中共党员、共青团员、群众等。
                单位负责人（签字）：||审核人：||填表人：李国栋
                """).merge("A2:G2", "A3:D3", "B5:B6", "A7:G7");
        return Trial.of("附件2.xlsx", book.bytes(), """
                person 赵春明 agency=威海市海洋发展局 phone=13900002001 partyMember=true
                person 钱立国 agency=威海市海洋发展局 phone=13900002002 partyMember=false
                """);
    }
}
