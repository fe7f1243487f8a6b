package org.lunzhu.office.head;

import java.util.List;

/** What a column holds, and the names offices have for it; blanks, brackets and marks do not count. */
public enum Field {
    SITE(
            "驻点企业名称", "驻点企业", "企业名称", "驻点对象", "驻点对象名称", "驻点单位", "驻点单位名称", "被驻点单位", "被驻点企业", "包保企业", "包保企业名称", "工程名称",
            "项目名称", "工程项目名称", "驻点渔港", "驻点路段/企业", "监管对象", "监管企业", "驻点矿山", "驻点项目", "企业全称"),
    ADDRESS(
            "驻点企业所在地", "所在地", "地址", "企业地址", "所在区市", "区市", "镇街", "所在乡镇", "乡镇街道", "所在镇街", "详细地址", "所在区县", "区县", "县区", "镇",
            "街道", "企业所在地", "所在地址"),
    SECTOR("行业", "所属行业", "行业领域", "行业类别", "所属领域", "行业类型", "企业类别"),
    RISK("风险等级", "风险分级", "安全风险等级", "风险级别", "企业风险等级", "风险情况/等级"),
    MODE("驻点方式", "驻点形式", "蹲守/流动", "蹲守流动", "监管方式"),
    SENDER("部门单位", "派出部门", "部门"),
    LEAD("牵头单位", "牵头部门", "主管部门", "责任部门", "牵头责任单位", "行业主管部门"),
    SUPPORT("配合单位", "配合部门", "协助单位", "参与单位"),
    TEAM_SIZE("每组人数", "派驻人数", "每组派驻人数", "驻点人数", "组人数"),
    HEADCOUNT("人数"),
    PERSON(
            "姓名", "驻点人员", "驻点人员名单", "驻点人员姓名", "选派人员", "派驻人员", "包保人员", "包保督导人员", "安全专员", "拟派人员", "人员姓名", "派驻人员名单",
            "包保人员姓名", "督导人员", "驻点干部", "安全专员姓名", "人员名单"),
    AGENCY("单位", "工作单位", "所在单位", "单位及职务", "工作单位及职务", "包保人员单位", "人员单位", "所属单位", "原单位", "选派单位", "单位职务", "单位/职务", "包保单位"),
    DISPATCHER("派出单位", "派出矿山", "派驻单位"),
    UNIT_NAME("单位名称"),
    PHONE(
            "联系电话",
            "联系方式",
            "驻点人员联系方式",
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "驻点人员联系电话",
            "包保人员电话",
            "包保人员联系电话",
            "移动电话",
            "人员联系方式",
            "电话号码",
            "联系手机"),
    YEARS("从事安全监管工作年限", "工作年限", "安全监管年限", "从事安全监管年限", "监管年限", "从事安全监管工作时间年"),
    QUALIFICATIONS("资质", "持证情况", "业务专长", "证书", "专业资质", "资格证书", "持证", "资质证书"),
    PARTY("政治面貌", "是否党员", "中共党员", "党员", "是否中共党员"),
    TRAINED("培训日期", "岗前培训日期", "培训时间", "岗前培训时间"),
    IN_SERVICE("参加工作时间", "参加工作日期", "入职时间", "工作时间"),
    LEVEL("层级", "单位层级", "级别"),
    PERSON_KIND("人员类别", "人员类型"),
    RANGE("起止时间", "请假时间", "驻点起止时间", "驻点时间", "起止日期", "驻点期限", "请假起止时间", "请假起止日期", "驻点起止日期", "派驻时间"),
    FROM("开始", "开始日期", "开始时间", "起始日期", "起始时间", "驻点开始", "请假开始", "起"),
    UNTIL("结束", "结束日期", "结束时间", "截止时间", "终止日期", "驻点结束", "请假结束", "止"),
    DAYS("天数", "请假天数", "合计天数"),
    LEAVE_KIND("请假类别", "请假类型", "假别", "请假种类"),
    REASON("事由", "请假事由", "请假原因", "原因"),
    RECUSED("应回避企业", "回避对象", "回避企业", "应回避对象", "应回避单位", "回避单位"),
    RECUSAL_REASON("回避事由", "回避原因", "回避情形"),
    RECUSAL_UNTIL("回避期限", "截止日期", "回避截止日期", "回避期"),
    BATCH("批次", "期次", "轮次"),
    PERIODS_AGO("几期前", "几期前★"),
    PERIOD("轮换期", "轮换期编号", "轮换期名称"),
    ENTERPRISE("所属企业", "上级企业"),
    GROUP("关联集团", "所属集团"),
    AGENCY_KIND("单位类型", "单位类别"),
    RELEASE_LIMIT("抽调上限", "可抽调人数", "抽调上限人"),
    ROLE("角色", "分工"),
    ROSTER("带班", "值班", "带班领导", "值班人员", "值班领导", "值班电话"),
    REMARK("备注", "说明", "备注说明"),
    /** Known, and of no use or nobody's business: never read. */
    PRIVATE(
            "身份证号", "身份证号码", "身份证", "公民身份号码", "性别", "出生年月", "出生日期", "职务", "职称", "照片", "民族", "学历", "籍贯", "年龄", "职务职级",
            "银行卡号"),
    SERIAL("序号", "编号", "No", "序", "行号"),
    /** Not known to anybody here. */
    UNKNOWN();

    private final List<String> synonyms;

    Field(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    List<String> synonyms() {
        return synonyms;
    }

    /** What such a column is called. */
    public String title() {
        return synonyms.isEmpty() ? "" : synonyms.get(0);
    }

    /** Whether it may stand in several columns whose values belong together. */
    boolean isJoined() {
        return switch (this) {
            case ADDRESS, PRIVATE, SERIAL, REMARK, UNKNOWN, REASON -> true;
            default -> false;
        };
    }

    /** Whether it may be repeated in blocks: several people, or sites, in one row. */
    boolean isOfPerson() {
        return switch (this) {
            case PERSON, AGENCY, PHONE, YEARS, QUALIFICATIONS, PARTY, TRAINED, IN_SERVICE, LEVEL, PERSON_KIND, ROLE ->
                true;
            default -> false;
        };
    }
}
