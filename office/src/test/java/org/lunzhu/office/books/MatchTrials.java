package org.lunzhu.office.books;

import java.util.List;
import org.lunzhu.office.draft.XlsxDraft;

/** Agencies, sites and people under names that are theirs, nearly theirs or somebody else's. */
final class MatchTrials {

    private MatchTrials() {}

    static List<Trial> all() {
        return List.of(
                agencies(),
                countyCity(),
                townships(),
                leadAndSupport(),
                sites(),
                namesakes(),
                recusals(),
                mutual(),
                posts(),
                contracts());
    }

    private static byte[] book(String table) {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows(table);
        return book.bytes();
    }

    private static Trial agencies() {
        return Trial.of("单位写法.xlsx", book("""
                姓名|单位
                赵春明|威海市应急管理局
                钱立国|市应急管理局
                孙文杰|市工业和信息化局
                李国栋|市住房和城乡建设局
                周建华|市交通局
                吴海峰|市文旅局
                郑立军|市发改委
                王建国|市发改局
                冯志强|荣成应急局
                陈卫东|荣成市应急管理局
                褚明亮|应急局
                卫国强|区应急局
                蒋建军|市场监管局
                沈国平|市应急局危化科科长
                韩建民|市公安局（借调市应急局）
                杨志明|本局
                朱立新|市教育局
                秦建设|环翠区住建局
                尤志刚|经开区应急局
                许国华|市场监督管理局
                何建平|威海市市场监督管理局
                吕志远|威海应急局
                """), """
                person 赵春明 agency=威海市应急局
                person 钱立国 agency=威海市应急局
                person 孙文杰 agency=威海市工业和信息化局
                person 李国栋 agency=威海市住房城乡建设局
                person 周建华 agency=威海市交通运输局
                person 吴海峰 agency=威海市文化和旅游局
                person 郑立军 agency=威海市发展改革委
                person 王建国 agency=威海市发展改革委
                person 冯志强 agency=荣成市应急局
                person 陈卫东 agency=荣成市应急局
                person 褚明亮
                person 卫国强
                person 蒋建军
                person 沈国平 agency=威海市应急局
                person 韩建民
                person 杨志明
                person 朱立新
                person 秦建设 agency=环翠区住房城乡建设局
                person 尤志刚 agency=经开区应急局
                person 许国华
                person 何建平 agency=威海市市场监管局
                person 吕志远 agency=威海市应急局
                not supervisors agency name=褚明亮
                not supervisors agency name=卫国强
                not supervisors agency name=蒋建军
                not supervisors agency name=韩建民
                not supervisors agency name=杨志明
                not supervisors agency name=朱立新
                not supervisors agency name=许国华
                problem AGENCY_AMBIGUOUS Sheet1!B12 威海市应急局
                problem AGENCY_AMBIGUOUS Sheet1!B13 环翠区应急局
                problem AGENCY_AMBIGUOUS Sheet1!B14 威海市市场监管局
                problem AGENCY_AMBIGUOUS Sheet1!B16 威海市公安局
                problem AGENCY_AMBIGUOUS/AGENCY_UNKNOWN Sheet1!B17
                problem AGENCY_UNKNOWN Sheet1!B18
                problem AGENCY_AMBIGUOUS Sheet1!B21 环翠区市场监管局
                """);
    }

    private static Trial countyCity() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                荣成市驻点人员名单
                序号|姓名|单位|联系电话
                1|赵春明|市应急局|13900002001
                2|钱立国|荣成市住建局|13900002002
                3|孙文杰|威海市应急局|13900002003
                4|李国栋|市市场监管局|13900002004
                5|周建华|市公安局|13900002005
                6|吴海峰|荣成市场监管局|13900002006
                """).merge("A1:D1");
        return Trial.of("荣成上报.xlsx", book.bytes(), """
                person 赵春明 phone=13900002001
                person 钱立国 agency=荣成市住房城乡建设局 phone=13900002002
                person 孙文杰 agency=威海市应急局 phone=13900002003
                person 李国栋 phone=13900002004
                person 周建华 phone=13900002005
                person 吴海峰 agency=荣成市市场监管局 phone=13900002006
                not supervisors agency name=赵春明
                not supervisors agency name=李国栋
                not supervisors agency name=周建华
                problem AGENCY_AMBIGUOUS Sheet1!C3 荣成市应急局
                problem AGENCY_AMBIGUOUS Sheet1!C6 荣成市市场监管局
                problem AGENCY_AMBIGUOUS/AGENCY_UNKNOWN Sheet1!C7 威海市公安局
                """);
    }

    private static Trial townships() {
        return Trial.of("兰山区包保人员.xlsx", book("""
                序号|包保人员|包保人员单位|联系电话|包保企业|行业
                1|赵春明|枣园镇政府|13900002001|兰山甲子木业有限公司|轻工
                2|钱立国|兰山区李官镇政府|13900002002|兰山乙丑机械有限公司|机械
                3|孙文杰|市应急局|13900002003|兰山乙丑机械有限公司|机械
                4|李国栋|区应急局|13900002004|兰山丙寅化工有限公司|化工
                5|周建华|罗庄应急局|13900002005|罗庄丁卯化工有限公司|化工
                6|吴海峰|兰山区半程镇人民政府|13900002006|兰山戊辰木业有限公司|轻工
                """), """
                site 兰山甲子木业有限公司 sector=LIGHT_INDUSTRY
                site 兰山乙丑机械有限公司 sector=MACHINERY
                site 兰山丙寅化工有限公司 sector=CHEMICAL
                site 罗庄丁卯化工有限公司 sector=CHEMICAL
                site 兰山戊辰木业有限公司 sector=LIGHT_INDUSTRY
                person 赵春明 agency=兰山区枣园镇人民政府 phone=13900002001
                person 钱立国 agency=兰山区李官镇人民政府 phone=13900002002
                person 孙文杰 agency=临沂市应急管理局 phone=13900002003
                person 李国栋 phone=13900002004
                person 周建华 agency=罗庄区应急管理局 phone=13900002005
                person 吴海峰 phone=13900002006
                posting 赵春明@兰山甲子木业有限公司
                posting 钱立国@兰山乙丑机械有限公司
                posting 孙文杰@兰山乙丑机械有限公司
                posting 李国栋@兰山丙寅化工有限公司
                posting 周建华@罗庄丁卯化工有限公司
                posting 吴海峰@兰山戊辰木业有限公司
                not supervisors agency name=李国栋
                not supervisors agency name=吴海峰
                problem AGENCY_AMBIGUOUS Sheet1!C5 兰山区应急管理局
                problem AGENCY_UNKNOWN Sheet1!C7
                """).against("linyi");
    }

    private static Trial leadAndSupport() {
        return Trial.of("牵头配合.xlsx", book("""
                驻点企业名称|行业|责任部门|所在区市
                威海甲丑化工有限公司|化工|市应急局会同市公安局|环翠区
                威海乙寅客运站|客运站|市交通局牵头、市公安局配合|文登区
                荣成丙卯建筑工程|房屋市政工程|市住建局\\n荣成市住建局|荣成市
                乳山丁辰粮库|粮食储存|市发改委、市应急局、市商务局|乳山市
                """), """
                site 威海甲丑化工有限公司 sector=CHEMICAL leadAgency=威海市应急局 supportAgencies=威海市公安局
                site 威海乙寅客运站 sector=TERMINAL leadAgency=威海市交通运输局 supportAgencies=威海市公安局
                site 荣成丙卯建筑工程 sector=CONSTRUCTION leadAgency=威海市住房城乡建设局 supportAgencies=荣成市住房城乡建设局
                site 乳山丁辰粮库 sector=GRAIN
                maybe AGENCY_AMBIGUOUS Sheet1!C5
                """);
    }

    private static Trial sites() {
        return Trial.of("上一批.xlsx", book("""
                驻点人员|单位|驻点企业|几期前
                赵远勇|市应急局|威海辛巳化工 有限公司|1
                钱鹏民|市应急局|威海壬午危险化学品公司|1
                孙雨卓|市工信局|荣成庚辰造船厂（现荣成庚辰船业有限公司）|2
                李军峰|市工信局|威海辰庚重工有限公司|2
                周安宁|市住建局|环翠丁酉燃气|1
                吴海川|市住建局|威海甲子建筑工程项目|#2
                冯晓冬|市市场监管局|威海甲子建筑工程项目|1
                王磊|市应急局|荣成戊戌港口仓储有限公司|1
                """), """
                history 赵远勇@威海辛巳化工有限公司 periodsAgo=1
                history 吴海川@威海甲子建筑工程项目 periodsAgo=2
                history 王磊@荣成戊戌港口仓储有限公司 periodsAgo=1
                problem SITE_UNKNOWN/SITE_SIMILAR Sheet1!C3 威海壬午危险化学品有限公司
                problem SITE_UNKNOWN/SITE_SIMILAR Sheet1!C4 荣成庚辰船业有限公司
                problem SITE_UNKNOWN/SITE_SIMILAR Sheet1!C5 威海庚辰重工有限公司
                problem SITE_UNKNOWN/SITE_SIMILAR Sheet1!C6 环翠丁酉燃气有限公司
                problem PERSON_UNKNOWN Sheet1!A8 冯晓东
                """);
    }

    private static Trial namesakes() {
        return Trial.of("请假统计.xlsx", book("""
                姓名|单位|请假时间|请假类别
                王磊|市交通局|2021.9.11-2021.9.20|病假
                王磊||2021.10.1-2021.10.7|事假
                王  磊|市应急局|2021.11.1-2021.11.3|事假
                冯晓东||2021.12.1-2021.12.3|事假
                王雷|市应急局|2021.12.1-2021.12.3|事假
                """), """
                person 王磊 agency=威海市交通运输局 unavailable=2021-09-11..2021-09-20
                person 王磊 agency=威海市应急局 unavailable=2021-11-01..2021-11-03
                person 冯晓东 agency=威海市市场监管局 unavailable=2021-12-01..2021-12-03
                problem PERSON_AMBIGUOUS Sheet1!A3
                problem PERSON_UNKNOWN Sheet1!A6 王磊
                maybe VALUE_REQUIRED Sheet1!B3
                """);
    }

    private static Trial recusals() {
        return Trial.of("回避.xlsx", book("""
                姓名|工作单位|回避对象|回避事由|回避期限
                吴海川|市住建局|环翠丁酉燃气有限公司|配偶任职|长期
                周安宁|市住建局|威海甲子建筑工程项目|曾任职|2022年3月10日
                孙雨卓|市工信局|荣成庚辰船业有限公司、威海庚辰重工有限公司|亲属持股|
                李军峰|市工信局|庚辰重工|亲属任职|任期内
                沈立新|市文旅局|威海某某有限公司|亲属任职|2021.12.31
                """), """
                person 吴海川 agency=威海市住房城乡建设局 recusals=环翠丁酉燃气有限公司..
                person 周安宁 agency=威海市住房城乡建设局 recusals=威海甲子建筑工程项目..2022-03-10
                person 孙雨卓 agency=威海市工业和信息化局 recusals=荣成庚辰船业有限公司..,威海庚辰重工有限公司..
                not supervisors recusals name=李军峰
                not supervisors recusals name=沈立新
                problem SITE_UNKNOWN/SITE_SIMILAR Sheet1!C5 威海庚辰重工有限公司
                problem DATE_INVALID Sheet1!E5
                problem SITE_UNKNOWN/SITE_SIMILAR Sheet1!C6
                """);
    }

    private static Trial mutual() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                台儿庄区非煤矿山互派驻点人员名单
                序号|派出单位|驻点人员|联系电话|被驻点单位
                1|枣庄市张山子煤业有限公司双顶山石灰岩矿|赵春明、钱立国|13900002001、13900002002|山东泉兴水泥有限公司水泥用石灰岩矿
                2|山东泉兴水泥有限公司水泥用石灰岩矿|孙文杰|13900002003|寨山矿区
                3|枣庄山水水泥有限公司莲花山水泥用灰岩矿|李国栋|13900002004|枣庄创新山水水泥有限公司虎提山矿区水泥用灰岩矿
                4|狼山石灰岩矿|周建华|13900002005|枣庄市张山子煤业有限公司双顶山石灰岩矿
                """).merge("A1:E1");
        return Trial.of("互派.xlsx", book.bytes(), """
                person 赵春明 agency=枣庄市张山子煤业有限公司双顶山石灰岩矿 phone=13900002001
                person 钱立国 agency=枣庄市张山子煤业有限公司双顶山石灰岩矿 phone=13900002002
                person 孙文杰 agency=山东泉兴水泥有限公司水泥用石灰岩矿 phone=13900002003
                person 李国栋 agency=枣庄山水水泥有限公司莲花山水泥用灰岩矿 phone=13900002004
                person 周建华 phone=13900002005
                posting 赵春明@山东泉兴水泥有限公司水泥用石灰岩矿
                posting 钱立国@山东泉兴水泥有限公司水泥用石灰岩矿
                posting 李国栋@枣庄创新山水水泥有限公司虎提山矿区水泥用灰岩矿
                posting 周建华@枣庄市张山子煤业有限公司双顶山石灰岩矿
                not supervisors agency name=周建华
                problem SITE_UNKNOWN Sheet1!E4 枣庄交通发展集团公司台儿庄区寨山矿区
                problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!B6 山东联合王晁水泥有限公司狼山石灰岩矿
                """).against("taierzhuang");
    }

    private static Trial posts() {
        return Trial.of("单位及职务.xlsx", book("""
                姓名|单位及职务|联系电话
                赵春明|市应急局副局长|13900002001
                钱立国|威海市公安局治安支队民警|13900002002
                孙文杰|市住建局 质安科 科长|13900002003
                李国栋|荣成市应急局危化股股长|13900002004
                周建华|局长|13900002005
                吴海峰|环翠区应急管理局四级主任科员|13900002006
                """), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                person 孙文杰 agency=威海市住房城乡建设局 phone=13900002003
                person 李国栋 agency=荣成市应急局 phone=13900002004
                person 周建华 phone=13900002005
                person 吴海峰 agency=环翠区应急局 phone=13900002006
                not supervisors agency name=周建华
                problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!B6
                """);
    }

    private static Trial contracts() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                河东区企业安全生产包保督导明细表
                序号|企业名称|所在乡镇|行业领域|包保督导人员|工作单位及职务|手机号码
                1|河东甲子纺织有限公司|汤头街道|纺织|赵春明|河东区应急管理局科长|13900002001
                2|河东乙丑木业有限公司|汤头街道|轻工|赵春明|河东区应急管理局科长|13900002001
                3|河东丙寅商贸有限公司|八湖镇|商贸|钱立国|河东区应急局|13900002002
                4|河东丁卯烟花有限公司|八湖镇|烟花爆竹|钱立国|河东区应急局|13900002009
                """).merge("A1:G1");
        return Trial.of("河东区包保.xlsx", book.bytes(), """
                site 河东甲子纺织有限公司 sector=TEXTILES
                site 河东乙丑木业有限公司 sector=LIGHT_INDUSTRY
                site 河东丙寅商贸有限公司 sector=COMMERCE
                site 河东丁卯烟花有限公司 sector=FIREWORKS
                person 赵春明 agency=河东区应急管理局 phone=13900002001
                person 钱立国 agency=河东区应急管理局
                posting 赵春明@河东甲子纺织有限公司
                posting 赵春明@河东乙丑木业有限公司
                posting 钱立国@河东丙寅商贸有限公司
                posting 钱立国@河东丁卯烟花有限公司
                not supervisors phone name=钱立国
                problem DUPLICATE_CONFLICT Sheet1!G6,G5
                """).against("linyi");
    }
}
