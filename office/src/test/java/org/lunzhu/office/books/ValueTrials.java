package org.lunzhu.office.books;

import java.util.List;
import org.lunzhu.office.draft.CellDraft;
import org.lunzhu.office.draft.XlsxDraft;

/** Names, phones, dates, numbers and words as people write them. */
final class ValueTrials {

    private ValueTrials() {}

    static List<Trial> all() {
        return List.of(
                names(),
                phones(),
                pairedPhones(),
                skills(),
                roles(),
                trainings(),
                leaves(),
                periods(),
                siteWords(),
                placeholders(),
                remarks());
    }

    private static XlsxDraft book(String table) {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows(table);
        return book;
    }

    private static Trial names() {
        return Trial.of("姓名写法.xlsx", book("""
                序号|单位|驻点人员
                1|市水务局|赵春明、钱立国
                2|市公安局|孙文杰;李国栋
                3|市公安局|周和平，吴及时
                4|市水务局|郑  浩  王  刚
                5|市水务局|冯\\n晓晨
                6|市水务局|陈建 褚卫国
                7|市商务局|欧阳建国
                8|市商务局|阿依古丽·买买提
                9|市商务局|卫东①、蒋大为2
                10|市公安局|沈浩（组长）、韩雪（女）、杨帆（回族）、朱强（副科长）
                11|市公安局|秦明等3人
                12|市公安局|尤建国许立新
                13|市公安局|何亮吕方
                14|市公安局|施工局
                15|市公安局|张  浩、孔令辉
                16|市公安局|曹\u200B云|
                17|市公安局|严明|金鑫
                """).bytes(), """
                person 赵春明 agency=威海市水务局
                person 钱立国 agency=威海市水务局
                person 孙文杰 agency=威海市公安局
                person 李国栋 agency=威海市公安局
                person 周和平 agency=威海市公安局
                person 吴及时 agency=威海市公安局
                person 郑浩 agency=威海市水务局
                person 王刚 agency=威海市水务局
                person 冯晓晨 agency=威海市水务局
                person 陈建 agency=威海市水务局
                person 褚卫国 agency=威海市水务局
                person 欧阳建国 agency=威海市商务局
                person 阿依古丽·买买提 agency=威海市商务局
                person 卫东 agency=威海市商务局
                person 蒋大为 agency=威海市商务局
                person 沈浩 agency=威海市公安局
                person 韩雪 agency=威海市公安局
                person 杨帆 agency=威海市公安局
                person 朱强 agency=威海市公安局
                person 秦明 agency=威海市公安局
                person 张浩 agency=威海市公安局
                person 孔令辉 agency=威海市公安局
                person 曹云 agency=威海市公安局
                person 严明 agency=威海市公安局
                problem NAME_SUSPECT Sheet1!C12
                problem NAME_SUSPECT Sheet1!C13
                problem NAME_SUSPECT Sheet1!C14
                problem NAME_SUSPECT Sheet1!C15
                """);
    }

    private static Trial phones() {
        return Trial.of("电话写法.xlsx", book("""
                姓名|单位|联系电话
                赵一鸣|市水务局|+86 139-0000-2301
                钱二龙|市水务局|8613900002302
                孙三立|市水务局|139 0000 2303
                李四光|市水务局|0631-5200001转8012
                周五常|市水务局|#13900002305
                吴六一|市水务局|#1.3900002306E10
                郑七星|市水务局|1.39E+10
                冯八斤|市水务局|1390000230
                陈九龄|市水务局|06315200002/13900002309
                褚十安|市水务局|无
                卫士杰|市水务局|１３９００００２３１１
                蒋大海|市水务局|5200001
                沈小河|市水务局|（0631）5200003
                """).bytes(), """
                person 赵一鸣 agency=威海市水务局 phone=13900002301
                person 钱二龙 agency=威海市水务局 phone=13900002302
                person 孙三立 agency=威海市水务局 phone=13900002303
                person 李四光 agency=威海市水务局 phone=0631-5200001-8012
                person 周五常 agency=威海市水务局 phone=13900002305
                person 吴六一 agency=威海市水务局 phone=13900002306
                person 郑七星 agency=威海市水务局
                person 冯八斤 agency=威海市水务局
                person 陈九龄 agency=威海市水务局 phone=13900002309
                person 褚十安 agency=威海市水务局
                person 卫士杰 agency=威海市水务局 phone=13900002311
                person 蒋大海 agency=威海市水务局
                person 沈小河 agency=威海市水务局 phone=0631-5200003
                not supervisors phone name=郑七星
                not supervisors phone name=冯八斤
                not supervisors phone name=褚十安
                not supervisors phone name=蒋大海
                problem PHONE_LOSSY Sheet1!C8
                problem PHONE_INVALID Sheet1!C9
                problem PHONE_INVALID Sheet1!C13
                """);
    }

    private static Trial pairedPhones() {
        return Trial.of("电话对应.xlsx", book("""
                驻点企业名称|驻点人员名单|人员单位|驻点人员联系方式
                威海辛巳化工有限公司|赵春明 钱立国|市应急局|13900002001 13900002002
                荣成庚辰船业有限公司|孙文杰\\n李国栋|市工信局|13900002003\\n0631-5200001
                经区癸巳客运站|周建华、吴海峰|市交通局|13900002005、139000020061
                乳山己卯粮库有限公司|郑立军|市发改委|13900002007\\n13900002008
                文登丙寅石矿有限公司|冯志强、陈卫东|市应急局|冯志强13900002009、陈卫东13900002010
                """).bytes(), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市应急局 phone=13900002002
                person 孙文杰 agency=威海市工业和信息化局 phone=13900002003
                person 李国栋 agency=威海市工业和信息化局 phone=0631-5200001
                person 周建华 agency=威海市交通运输局 phone=13900002005
                person 吴海峰 agency=威海市交通运输局
                person 郑立军 agency=威海市发展改革委
                person 冯志强 agency=威海市应急局 ?phone=13900002009
                person 陈卫东 agency=威海市应急局 ?phone=13900002010
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 孙文杰@荣成庚辰船业有限公司
                posting 李国栋@荣成庚辰船业有限公司
                posting 周建华@经区癸巳客运站
                posting 吴海峰@经区癸巳客运站
                posting 郑立军@乳山己卯粮库有限公司
                posting 冯志强@文登丙寅石矿有限公司
                posting 陈卫东@文登丙寅石矿有限公司
                not supervisors phone name=吴海峰
                not supervisors phone name=郑立军
                problem PHONE_INVALID Sheet1!D4
                problem COUNT_MISMATCH/PHONE_INVALID Sheet1!D5
                maybe PHONE_INVALID Sheet1!D6
                maybe COUNT_MISMATCH Sheet1!D6
                """);
    }

    private static Trial skills() {
        return Trial.of("年限资质.xlsx", book("""
                姓名|单位|从事安全监管工作年限|是否党员|持证情况|参加工作时间
                赵春明|市应急局|五年|是|危化品、非煤矿山|2008.07
                钱立国|市应急局|3.5|√|特种设备（有效期至2024-12-31）|2010年9月
                孙文杰|市应急局|十二年|否|建筑施工、注册会计师|200907
                李国栋|市应急局|10年以上|预备党员|无|2011-02-01
                周建华|市应急局|2015年起|群众|燃气|2012
                吴海峰|市应急局|两年|共青团员|爆破|#200707
                郑立军|市应急局|2-3|×|冶金；船舶|2013年底
                冯志强|市应急局|#0|无党派|道路运输|@2014-08-01
                """).bytes(), """
                person 赵春明 agency=威海市应急局 experienceYears=5 partyMember=true qualifications=HAZCHEM,MINE inService=2008-07-01
                person 钱立国 agency=威海市应急局 experienceYears=3 partyMember=true qualifications=SPECIAL_EQUIPMENT qualificationUntil=2024-12-31 inService=2010-09-01
                person 孙文杰 agency=威海市应急局 experienceYears=12 partyMember=false qualifications=CONSTRUCTION inService=2009-07-01
                person 李国栋 agency=威海市应急局 qualifications= inService=2011-02-01
                person 周建华 agency=威海市应急局 partyMember=false qualifications=GAS
                person 吴海峰 agency=威海市应急局 experienceYears=2 partyMember=false qualifications=BLASTING inService=2007-07-01
                person 郑立军 agency=威海市应急局 partyMember=false qualifications=METALLURGY,SHIPBUILDING
                person 冯志强 agency=威海市应急局 experienceYears=0 partyMember=false qualifications=TRANSPORT inService=2014-08-01
                not supervisors experienceYears name=李国栋
                not supervisors partyMember name=李国栋
                not supervisors experienceYears name=周建华
                not supervisors inService name=周建华
                not supervisors experienceYears name=郑立军
                not supervisors inService name=郑立军
                problem ENUM_UNKNOWN Sheet1!E4
                problem NUMBER_AMBIGUOUS Sheet1!C5
                problem ENUM_AMBIGUOUS Sheet1!D5
                problem NUMBER_AMBIGUOUS Sheet1!C6
                problem DATE_AMBIGUOUS/DATE_INVALID Sheet1!F6
                problem NUMBER_AMBIGUOUS Sheet1!C8
                problem DATE_AMBIGUOUS/DATE_INVALID Sheet1!F8
                """);
    }

    private static Trial roles() {
        return Trial.of("驻点情况统计表.xlsx", book("""
                序号|部门单位|驻点企业名称|驻点企业所在地|驻点人员名单|驻点人员联系方式
                1|市应急局|威海辛巳化工有限公司|环翠区|沈浩（牵头）、韩雪（配合）、杨帆（专家）|13900002001、13900002002、13900002003
                2|市交通局|经区癸巳客运站|经区|组长：朱强、秦明（市公安局）|13900002004、13900002005
                """).bytes(), """
                person 沈浩 agency=威海市应急局 phone=13900002001
                person 韩雪 agency=威海市应急局 phone=13900002002
                person 杨帆 kind=EXPERT phone=13900002003
                person 朱强 agency=威海市交通运输局 phone=13900002004
                person 秦明 agency=威海市公安局 phone=13900002005
                posting 沈浩@威海辛巳化工有限公司 role=LEAD
                posting 韩雪@威海辛巳化工有限公司 role=SUPPORT
                posting 杨帆@威海辛巳化工有限公司
                posting 朱强@经区癸巳客运站 role=LEAD
                posting 秦明@经区癸巳客运站
                """);
    }

    private static Trial trainings() {
        XlsxDraft book = new XlsxDraft();
        book.sheet("Sheet1").rows("""
                姓名|单位|培训日期
                赵春明|市应急局|2021-3-1
                钱立国|市应急局|2021/3/2
                孙文杰|市应急局|2021.3.3
                李国栋|市应急局|2021年3月4日
                周建华|市应急局|20210305
                吴海峰|市应急局|#20210306
                郑立军|市应急局|
                冯志强|市应急局|3月8日
                陈卫东|市应急局|21.3.9
                褚明亮|市应急局|Mar-21
                卫国强|市应急局|2021-02-30
                蒋建军|市应急局|#44256
                沈国平|市应急局|2021.3
                韩建民|市应急局|03/04/2021
                杨志明|市应急局|２０２１．３．１５
                朱立新|市应急局|未培训
                秦建设|市应急局|2021年 3 月 17 日
                尤志刚|市应急局|2021-03-18 00:00:00
                """).cell("C8", CellDraft.styled(3, "44262"));
        return Trial.of("培训日期.xlsx", book.bytes(), """
                person 赵春明 agency=威海市应急局 trainedOn=2021-03-01
                person 钱立国 agency=威海市应急局 trainedOn=2021-03-02
                person 孙文杰 agency=威海市应急局 trainedOn=2021-03-03
                person 李国栋 agency=威海市应急局 trainedOn=2021-03-04
                person 周建华 agency=威海市应急局 trainedOn=2021-03-05
                person 吴海峰 agency=威海市应急局 trainedOn=2021-03-06
                person 郑立军 agency=威海市应急局 trainedOn=2021-03-07
                person 冯志强 agency=威海市应急局
                person 陈卫东 agency=威海市应急局
                person 褚明亮 agency=威海市应急局
                person 卫国强 agency=威海市应急局
                person 蒋建军 agency=威海市应急局
                person 沈国平 agency=威海市应急局
                person 韩建民 agency=威海市应急局
                person 杨志明 agency=威海市应急局 trainedOn=2021-03-15
                person 朱立新 agency=威海市应急局
                person 秦建设 agency=威海市应急局 trainedOn=2021-03-17
                person 尤志刚 agency=威海市应急局 trainedOn=2021-03-18
                not supervisors trainedOn name=冯志强
                not supervisors trainedOn name=陈卫东
                not supervisors trainedOn name=褚明亮
                not supervisors trainedOn name=卫国强
                not supervisors trainedOn name=蒋建军
                not supervisors trainedOn name=沈国平
                not supervisors trainedOn name=韩建民
                problem DATE_AMBIGUOUS Sheet1!C9
                problem DATE_AMBIGUOUS Sheet1!C10
                problem DATE_AMBIGUOUS Sheet1!C11
                problem DATE_INVALID Sheet1!C12
                problem DATE_SUSPECT Sheet1!C13 2021-03-01
                problem DATE_AMBIGUOUS Sheet1!C14
                problem DATE_AMBIGUOUS Sheet1!C15
                problem DATE_INVALID Sheet1!C17
                """);
    }

    private static Trial leaves() {
        return Trial.of("请假登记.xlsx", book("""
                序号|姓名|单位|请假类别|起止时间|天数
                1|赵远勇|市应急局|病假|2021.9.11~9.20|10
                2|钱鹏民|市应急局|年休假|2021年10月8日至10日|3天
                3|孙雨卓|市工信局|事假|2021-11-01至2021-11-05|6
                4|李军峰|市工信局|产假|自2021年9月11日起|
                5|周安宁|市住建局|病假|2021/12/5-2021/11/25|
                6|吴海川|市住建局|培训|20211101—20211110|10
                7|郑文彬|市交通局|事假|2021年12月30日－2022年1月3日|5
                8|冯晓东|市市场监管局|事假|12月1日至5日|5
                9|沈立新|市文旅局|事假|2021.11.31-2021.12.2|
                10|韩梅英|市农业农村局|事假|2021-12-6|1
                """).bytes(), """
                person 赵远勇 agency=威海市应急局 unavailable=2021-09-11..2021-09-20
                person 钱鹏民 agency=威海市应急局 unavailable=2021-10-08..2021-10-10
                person 孙雨卓 agency=威海市工业和信息化局 unavailable=2021-11-01..2021-11-05
                person 吴海川 agency=威海市住房城乡建设局 unavailable=2021-11-01..2021-11-10
                person 郑文彬 agency=威海市交通运输局 unavailable=2021-12-30..2022-01-03
                person 韩梅英 agency=威海市农业农村局 unavailable=2021-12-06..2021-12-06
                not supervisors unavailable name=李军峰
                not supervisors unavailable name=周安宁
                not supervisors unavailable name=冯晓东
                not supervisors unavailable name=沈立新
                problem COUNT_MISMATCH Sheet1!F4,E4
                problem DATE_OPEN_ENDED Sheet1!E5
                problem DATE_REVERSED Sheet1!E6
                problem DATE_AMBIGUOUS Sheet1!E9
                problem DATE_INVALID Sheet1!E10
                """);
    }

    private static Trial periods() {
        return Trial.of("上批驻点.xlsx", book("""
                姓名|单位|驻点企业|驻点时间
                赵远勇|市应急局|威海辛巳化工有限公司|2020.9.15-2021.3.5
                钱鹏民|市应急局|威海壬午危险化学品有限公司|2020年3月至2020年9月
                孙雨卓|市工信局|荣成庚辰船业有限公司|2020.6.1-2020.12.31
                李军峰|市工信局|威海庚辰重工有限公司|2021.4.1-2021.8.31
                周安宁|市住建局|威海甲子建筑工程项目|2019年9月11日—2020年3月10日
                """).bytes(), """
                history 赵远勇@威海辛巳化工有限公司 periodsAgo=1
                history 钱鹏民@威海壬午危险化学品有限公司 periodsAgo=2
                history 周安宁@威海甲子建筑工程项目 periodsAgo=3
                problem PERIOD_CONFLICT Sheet1!D4
                problem PERIOD_CONFLICT Sheet1!D5
                """);
    }

    private static Trial siteWords() {
        return Trial.of("驻点企业名单.xlsx", book("""
                企业名称|行业领域|风险等级|驻点方式|牵头单位|派驻人数
                威海甲丑化工有限公司|危化品|Ⅰ级|蹲守|市应急局|3
                威海乙寅液化气站|城镇燃气|二级|流动式驻点|市住建局|2人
                荣成丙卯渔港|渔港|黄色|蹲守驻点|市海洋局|２
                文登丁辰商场|商场|低风险|流动|市商务局|两人
                乳山戊巳矿业有限公司|非煤矿山|高|巡查|市应急局|2~3
                环翠己午大厦|写字楼|一般|蹲守|市商务局|#2
                """).bytes(), """
                site 威海甲丑化工有限公司 sector=HAZCHEM riskGrade=MAJOR mode=RESIDENT leadAgency=威海市应急局 teamSize=3
                site 威海乙寅液化气站 sector=GAS riskGrade=GREATER mode=ROVING leadAgency=威海市住房城乡建设局 teamSize=2
                site 荣成丙卯渔港 sector=FISHING_PORT riskGrade=GENERAL mode=RESIDENT teamSize=2
                site 文登丁辰商场 sector=MALL riskGrade=LOW mode=ROVING leadAgency=威海市商务局 teamSize=2
                site 乳山戊巳矿业有限公司 sector=MINE leadAgency=威海市应急局
                site 环翠己午大厦 riskGrade=GENERAL mode=RESIDENT leadAgency=威海市商务局 teamSize=2
                not sites leadAgencyId name=荣成丙卯渔港
                not sites riskGrade name=乳山戊巳矿业有限公司
                not sites mode name=乳山戊巳矿业有限公司
                not sites teamSize name=乳山戊巳矿业有限公司
                not sites sector name=环翠己午大厦
                problem AGENCY_UNKNOWN Sheet1!E4 威海市海洋发展局
                problem ENUM_UNKNOWN Sheet1!C6
                problem ENUM_UNKNOWN Sheet1!D6
                problem NUMBER_AMBIGUOUS Sheet1!F6
                problem ENUM_UNKNOWN Sheet1!B7
                """);
    }

    private static Trial placeholders() {
        return Trial.of("占位.xlsx", book("""
                姓名|单位|联系电话|从事安全监管工作年限|持证情况|培训日期
                赵春明|市水务局|—|/|无|待定
                钱立国|市公安局|-|请选择|/|—
                """).bytes(), """
                person 赵春明 agency=威海市水务局 qualifications=
                person 钱立国 agency=威海市公安局
                not supervisors phone name=赵春明
                not supervisors experienceYears name=钱立国
                """);
    }

    private static Trial remarks() {
        return Trial.of("备注.xlsx", book("""
                企业名称|行业|风险等级|牵头单位|备注
                威海甲丑化工有限公司|化工|重大|市应急局|省级已驻点
                威海乙寅液化气站|燃气|一般|市住建局|在建
                """).bytes(), """
                site 威海甲丑化工有限公司 sector=CHEMICAL riskGrade=MAJOR leadAgency=威海市应急局
                site 威海乙寅液化气站 sector=GAS riskGrade=GENERAL leadAgency=威海市住房城乡建设局
                maybe REMARK_HINT Sheet1!E2
                """);
    }
}
