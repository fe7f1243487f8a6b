package org.lunzhu.office.books;

import java.util.List;
import org.lunzhu.office.draft.XlsxDraft;

/** Heads of several rows, groups, and where tables begin and end. */
final class HeadTrials {

    private HeadTrials() {}

    static List<Trial> all() {
        return List.of(levels(), batches(), parallel(), sideBySide(), belowEachOther(), pageBreaks(), traditional(),
                mergedNumbers(), agencySections(), agencyInTitle(), form(), duty(), decorated(), twoPhones(), paths(),
                leaveBySheetName(), lateHead(), explanation(), sectorSections());
    }

    private static Trial levels() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                企业安全生产包保督导责任清单
                填报单位：罗庄区应急管理局|||||||填报时间：2020年3月14日
                序号|企业名称|行业|包保督导人员
                |||市级|||县区级
                |||姓名|单位|联系电话|姓名|单位|联系电话
                1|罗庄甲子陶瓷有限公司|建材|赵春明|市应急局|13900002001|钱立国|罗庄区应急局|13900002002
                2|罗庄乙丑化工有限公司|化工|赵春明|市应急局|13900002001|孙文杰|罗庄区应急管理局|13900002003
                3|罗庄丙寅机械有限公司|机械||||李国栋|罗庄区应急局|13900002004
                """).merge("A1:I1", "A3:A5", "B3:B5", "C3:C5", "D3:I3", "D4:F4", "G4:I4");
        return Trial.of("分级包保.xlsx", book.bytes(), """
                site 罗庄甲子陶瓷有限公司 sector=BUILDING_MATERIALS
                site 罗庄乙丑化工有限公司 sector=CHEMICAL
                site 罗庄丙寅机械有限公司 sector=MACHINERY
                person 赵春明 agency=临沂市应急管理局 phone=13900002001
                person 钱立国 agency=罗庄区应急管理局 phone=13900002002
                person 孙文杰 agency=罗庄区应急管理局 phone=13900002003
                person 李国栋 agency=罗庄区应急管理局 phone=13900002004
                posting 赵春明@罗庄甲子陶瓷有限公司
                posting 钱立国@罗庄甲子陶瓷有限公司
                posting 赵春明@罗庄乙丑化工有限公司
                posting 孙文杰@罗庄乙丑化工有限公司
                posting 李国栋@罗庄丙寅机械有限公司
                """).against("linyi");
    }

    private static Trial batches() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("安排").rows("""
                驻点监管人员安排表
                序号|驻点企业名称|牵头单位|第一批||第二批
                |||驻点人员|联系电话|驻点人员|联系电话
                1|威海辛巳化工有限公司|市应急局|赵春明、钱立国|13900002101\\n13900002102|孙文杰|13900002103
                2|荣成庚辰船业有限公司|市工信局|李国栋|13900002104|赵春明|13900002101
                """).merge("A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2");
        return Trial.of("分批安排.xlsx", book.bytes(), """
                person 赵春明 phone=13900002101
                person 钱立国 phone=13900002102
                person 孙文杰 phone=13900002103
                person 李国栋 phone=13900002104
                posting 赵春明@威海辛巳化工有限公司 period=2021-1
                posting 钱立国@威海辛巳化工有限公司 period=2021-1
                posting 孙文杰@威海辛巳化工有限公司 period=2021-2
                posting 李国栋@荣成庚辰船业有限公司 period=2021-1
                posting 赵春明@荣成庚辰船业有限公司 period=2021-2
                maybe COLUMN_MISSING
                """);
    }

    private static Trial parallel() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("通讯录").rows("""
                驻点人员通讯录
                姓名|单位|手机|姓名|单位|手机
                赵春明|市水务局|13900002201|钱立国|市公安局|13900002202
                孙文杰|市水务局|13900002203
                李国栋|市商务局|13900002204|周建华|市场局|13900002205
                """).merge("A1:F1");
        return Trial.of("通讯录.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002201
                person 钱立国 agency=威海市公安局 phone=13900002202
                person 孙文杰 agency=威海市水务局 phone=13900002203
                person 李国栋 agency=威海市商务局 phone=13900002204
                person 周建华 phone=13900002205
                not supervisors agency name=周建华
                problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS 通讯录!E5 威海市市场监管局
                """);
    }

    private static Trial sideBySide() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                附件1 驻点企业||||附件2 驻点人员
                企业名称|行业|风险等级||姓名|单位|手机号
                威海甲丑化工有限公司|化工|重大||赵春明|市水务局|13900002001
                威海乙寅液化气站|燃气|一般||钱立国|市公安局|13900002002
                ||||孙文杰|市商务局|13900002003
                """).merge("A1:C1", "E1:G1");
        return Trial.of("左右两表.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL riskGrade=MAJOR
                site 威海乙寅液化气站 sector=GAS riskGrade=GENERAL
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                person 孙文杰 agency=威海市商务局 phone=13900002003
                """);
    }

    private static Trial belowEachOther() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                一、驻点企业名单
                序号|企业名称|行业|风险等级
                1|威海甲丑化工有限公司|化工|重大
                合计|1家
                
                二、驻点人员名单
                序号|姓名|单位|联系电话
                1|赵春明|市水务局|13900002001
                2|钱立国|市公安局|13900002002
                
                
                三、请假人员
                姓名|单位|请假类别|起止时间
                赵远勇|市应急局|病假|2021.9.11-2021.9.20
                """).merge("A1:D1", "A6:D6", "A12:D12");
        return Trial.of("上下三表.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL riskGrade=MAJOR
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                person 赵远勇 agency=威海市应急局 unavailable=2021-09-11..2021-09-20
                """);
    }

    private static Trial pageBreaks() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                驻点人员名单
                序号|姓  名|单  位|联系电话
                1|赵春明|市水务局|13900002001
                2|钱立国|市公安局|13900002002
                第1页 共2页
                驻点人员名单（续表）
                序号|姓  名|单  位|联系电话
                3|孙文杰|市商务局|13900002003
                4|李国栋|市商务局|13900002004
                5
                合计|4人
                第2页 共2页
                """).merge("A1:D1", "A5:D5", "A6:D6", "A12:D12");
        return Trial.of("分页.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                person 孙文杰 agency=威海市商务局 phone=13900002003
                person 李国栋 agency=威海市商务局 phone=13900002004
                """);
    }

    private static Trial traditional() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("名單").rows("""
                駐點人員名單
                序號|姓名|工作單位|聯繫電話
                1|孙文杰|市海洋發展局|13900002003
                2|李国栋|市農業農村局|13900002004
                """).merge("A1:D1");
        return Trial.of("繁體.xlsx", book.bytes(), """
                person 孙文杰 agency=威海市海洋发展局 phone=13900002003
                person 李国栋 agency=威海市农业农村局 phone=13900002004
                """);
    }

    private static Trial mergedNumbers() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序号|驻点企业名称|驻点企业所在地|驻点人员|工作单位|联系方式
                1|威海辛巳化工有限公司|环翠区张村镇|赵春明|市应急局|13900002001
                |||钱立国|市公安局|13900002002
                2|荣成庚辰船业有限公司|荣成市俚岛镇|孙文杰|市工信局|13900002003
                |||李国栋|荣成市应急局|13900002004
                |||周建华|市工信局|13900002005
                """).merge("A2:A3", "B2:B3", "C2:C3", "A4:A6", "B4:B6", "C4:C6");
        return Trial.of("序号合并.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                person 孙文杰 agency=威海市工业和信息化局 phone=13900002003
                person 李国栋 agency=荣成市应急局 phone=13900002004
                person 周建华 agency=威海市工业和信息化局 phone=13900002005
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 孙文杰@荣成庚辰船业有限公司
                posting 李国栋@荣成庚辰船业有限公司
                posting 周建华@荣成庚辰船业有限公司
                """);
    }

    private static Trial agencySections() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                驻点人员名单
                序号|姓名|职务|联系电话
                市应急局
                1|赵春明|科员|13900002001
                2|钱立国|科长|13900002002
                二、市公安局（1人）
                1|孙文杰|民警|13900002003
                三、市教育局
                1|李国栋|科员|13900002004
                合计|4人
                """).merge("A1:D1", "A3:D3", "A6:D6");
        return Trial.of("按单位分段.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市应急局 phone=13900002002
                person 孙文杰 agency=威海市公安局 phone=13900002003
                person 李国栋 phone=13900002004
                not supervisors agency name=李国栋
                problem AGENCY_UNKNOWN Sheet1!A8
                """);
    }

    private static Trial sectorSections() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                驻点企业名单
                序号|企业名称|地址|风险等级|驻点方式|牵头单位
                一、危险化学品企业（2家）
                1|威海甲丑化工有限公司|环翠区张村镇|Ⅰ级|蹲守|市应急局
                2|文登乙寅化学品有限公司|文登区米山镇|二级|蹲守式驻点|市应急局
                二、道路运输（2家）
                3|荣成丙卯客运有限公司|荣成市崖头街道|三级|流动|市交通运输局
                总计|3家
                """).merge("A1:F1", "A3:F3", "A6:F6");
        return Trial.of("按行业分段.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=HAZCHEM riskGrade=MAJOR mode=RESIDENT leadAgency=威海市应急局
                site 文登乙寅化学品有限公司 sector=HAZCHEM riskGrade=GREATER mode=RESIDENT leadAgency=威海市应急局
                site 荣成丙卯客运有限公司 sector=ROAD_TRANSPORT riskGrade=GENERAL mode=ROVING leadAgency=威海市交通运输局
                problem COUNT_MISMATCH Sheet1!A6
                """);
    }

    private static Trial agencyInTitle() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                市公安局驻点人员名单
                序号|姓名|职务|手机号码|驻点企业
                1|赵春明|民警|13900002001|威海辛巳化工有限公司
                2|钱立国|民警|13900002002|威海辛巳化工有限公司
                """).merge("A1:E1");
        return Trial.of("驻点人员名单.xlsx", book.bytes(), """
                person 赵春明 phone=13900002001
                person 钱立国 phone=13900002002
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                not supervisors agency name=赵春明
                problem COLUMN_MISSING * 威海市公安局
                """);
    }

    private static Trial form() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                驻点人员登记表
                姓名|赵春明|性别|男|照片
                工作单位|市水务局|职务|科员
                联系电话|13900002001|政治面貌|中共党员
                驻点企业|威海辛巳化工有限公司
                单位意见||（盖章）
                """).merge("A1:E1");
        return Trial.of("登记表.xlsx", book.bytes(), "problem SHEET_UNRECOGNISED Sheet1!*");
    }

    private static Trial duty() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("3月").rows("""
                驻点值班安排表
                日期|带班领导|值班人员|联系电话
                3月1日|赵春明|钱立国|13900002001
                3月2日|孙文杰|李国栋|13900002002
                """).merge("A1:D1");
        return Trial.of("值班表.xlsx", book.bytes(), "problem SHEET_UNRECOGNISED 3月!*");
    }

    private static Trial decorated() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                序\\n号|★姓　名*|单　位：|联系电话\\n（手机）|安全监管\\n年限（年）|是否\\n党员|备注
                1|赵春明|市水务局|13900002001|5|是|
                2|钱立国|市公安局|13900002002|6|否|
                """);
        return Trial.of("表头装饰.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001 experienceYears=5 partyMember=true
                person 钱立国 agency=威海市公安局 phone=13900002002 experienceYears=6 partyMember=false
                """);
    }

    private static Trial twoPhones() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                姓名|单位|联系电话|手机号码
                赵春明|市水务局|0631-5200001|13900002001
                """);
        return Trial.of("两列电话.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局
                not supervisors phone name=赵春明
                problem COLUMN_DUPLICATE Sheet1!C1,D1
                """);
    }

    private static Trial paths() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                驻点企业|||驻点人员
                名称|地址|行业|姓名|单位|职务|电话
                威海甲丑化工有限公司|环翠区|化工|赵春明|市应急局|科员|13900002001
                |||钱立国|市公安局|民警|13900002002
                """).merge("A1:C1", "D1:G1", "A3:A4", "B3:B4", "C3:C4");
        return Trial.of("路径表头.xlsx", book.bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL ?address=环翠区
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                posting 赵春明@威海甲丑化工有限公司
                posting 钱立国@威海甲丑化工有限公司
                """);
    }

    private static Trial leaveBySheetName() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("请假").rows("""
                姓名|单位|开始|结束|事由
                赵远勇|市应急局|@2021-09-11|@2021-09-20|病假
                郑文彬|市交通局|2021.10.8||学习
                周安宁|市住建局|2021年12月1日|2021年11月30日|事假
                """);
        return Trial.of("人员.xlsx", book.bytes(), """
                person 赵远勇 agency=威海市应急局 unavailable=2021-09-11..2021-09-20
                not supervisors unavailable name=郑文彬
                not supervisors unavailable name=周安宁
                problem VALUE_REQUIRED/DATE_OPEN_ENDED 请假!D3,C3
                problem DATE_REVERSED 请假!D4,C4
                """);
    }

    private static Trial lateHead() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                附件2
                
                各有关单位：
                根据市政府安委会要求，现将驻点人员名单报送如下，请认真组织实施。
                
                
                填报单位：|市水务局||填报时间：2021.3.1
                
                
                
                序号|姓名|工作单位|手机号
                1|赵春明|市水务局|13900002001
                2|钱立国|市水务局|13900002002
                
                联系人：孙文杰|||13900002003
                （此表请于3月5日前报送）
                """).merge("A4:D4");
        return Trial.of("表头在下.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市水务局 phone=13900002002
                """);
    }

    private static Trial explanation() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("填表说明").rows("一、每个驻点不少于2人。\n二、姓名与单位应当一致。\n");
        book.sheet("名单").rows("姓名|单位\n赵春明|市水务局\n");
        return Trial.of("含说明.xlsx", book.bytes(), """
                person 赵春明 agency=威海市水务局
                problem SHEET_UNRECOGNISED 填表说明!*
                """);
    }
}
