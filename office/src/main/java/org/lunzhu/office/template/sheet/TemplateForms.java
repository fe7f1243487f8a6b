package org.lunzhu.office.template.sheet;

import static org.lunzhu.office.template.column.Columns.code;
import static org.lunzhu.office.template.column.Columns.constant;
import static org.lunzhu.office.template.column.Columns.date;
import static org.lunzhu.office.template.column.Columns.decimal;
import static org.lunzhu.office.template.column.Columns.end;
import static org.lunzhu.office.template.column.Columns.integer;
import static org.lunzhu.office.template.column.Columns.opening;
import static org.lunzhu.office.template.column.Columns.person;
import static org.lunzhu.office.template.column.Columns.phone;
import static org.lunzhu.office.template.column.Columns.qualificationCodes;
import static org.lunzhu.office.template.column.Columns.qualifications;
import static org.lunzhu.office.template.column.Columns.reference;
import static org.lunzhu.office.template.column.Columns.references;
import static org.lunzhu.office.template.column.Columns.sector;
import static org.lunzhu.office.template.column.Columns.share;
import static org.lunzhu.office.template.column.Columns.text;

import org.lunzhu.office.template.column.Choice;
import org.lunzhu.office.template.column.Column;
import org.lunzhu.office.template.column.Columns;
import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.word.Vocabulary;
import java.util.List;

/**
 * The sheets of the template with their columns. A name ends with ★ where the column must be filled, with ★无 where the
 * dataset may lack the value but the workbook must say so, and with ★- where MUTUAL does not ask for it.
 */
public final class TemplateForms {

    public static final String BASICS = "基本情况";

    private static final Choice PERIODS = Choice.fromColumn("轮换期", "名称");
    private static final Choice AGENCIES = Choice.fromColumn("派出单位", "单位名称");
    private static final Choice ENTERPRISES = Choice.fromColumn("企业", "企业名称");
    private static final Choice SITES = Choice.fromColumn("驻点对象", "名称");

    private static final Form BASICS_FORM = new RootForm(
            BASICS,
            List.of(
                    text("数据名称★", "name", "简短，也作文件名，如 weihai-2021"),
                    text("标题★无", "title", "如 威海市2021—2023年驻点监管"),
                    constant("工作方案类型★", "programme", Vocabulary.PROGRAMMES, "从下拉列表中选择"),
                    constant("层级★", "level", Vocabulary.LEVELS, "制定方案的一级：省、市、县区、乡镇街道、村居"),
                    text("来源", "source", "依据的文件，数据从哪里来")));

    private static final Form PERIODS_FORM = new ListForm(
            "轮换期",
            "periods",
            "",
            "名称",
            "title",
            List.of(
                    code("编号★", "id", "例：2021-1"),
                    text("名称★无", "title", "2021年第一批"),
                    date("开始日期★", "startsOn", "2021-03-11"),
                    date("结束日期★", "endsOn", "2021-09-10")));

    private static final Form AGENCIES_FORM = new ListForm(
            "派出单位",
            "agencies",
            "a-%02d",
            "单位名称",
            "name",
            List.of(
                    code("编号", "id", "例：a-01"),
                    text("单位名称★", "name", "市应急管理局"),
                    Columns.aliases(),
                    constant("单位类型★", "kind", Vocabulary.AGENCY_KINDS, "负有安全监管职责的部门"),
                    constant("层级", "level", Vocabulary.LEVELS, "市"),
                    code("行政区划代码", "divisionCode", "371000"),
                    reference("上级单位", "parentId", Kind.AGENCY, AGENCIES, "省应急管理厅"),
                    reference("所属企业", "enterpriseId", Kind.ENTERPRISE, ENTERPRISES, ""),
                    code("关联集团", "groupId", ""),
                    decimal("纬度", "location/lat", "37.51"),
                    decimal("经度", "location/lon", "122.12"),
                    opening(integer("抽调上限（人）", "releaseLimit/maxPersons", "24")),
                    share("抽调上限（%）", "releaseLimit/maxShare", "40")));

    private static final Form SUPERVISORS_FORM = new ListForm(
            "驻点人员",
            "supervisors",
            "p-%04d",
            "姓名",
            "name",
            List.of(
                    code("编号", "id", "例：p-0001"),
                    text("姓名★", "name", "王晓明"),
                    reference("单位★", "agencyId", Kind.AGENCY, AGENCIES, "市应急管理局"),
                    constant("人员类别★", "kind", Vocabulary.SUPERVISOR_KINDS, "干部"),
                    integer("从事安全监管年限", "experienceYears", "6"),
                    qualifications("资质", "qualifications", "危险化学品（至2024-12-31）、非煤矿山"),
                    decimal("住址纬度", "home/lat", "37.4"),
                    decimal("住址经度", "home/lon", "122.05"),
                    opening(date("在职起", "inService/from", "2010-07-01")),
                    end("在职止", "inService/until", ""),
                    reference("本人企业", "enterpriseId", Kind.ENTERPRISE, ENTERPRISES, ""),
                    integer("可用比例（%）", "capacityPercent", "100"),
                    date("岗前培训日期", "trainedOn", "2021-03-01"),
                    constant("中共党员", "partyMember", Vocabulary.YES_NO, "是"),
                    phone("联系电话", "phone", "13800000000")));

    private static final Form ABSENCES_FORM = new PartForm(
            "请假",
            "supervisors",
            "unavailable",
            List.of(
                    person(Column.OWNER),
                    date("开始日期★", "from", "2021-05-01"),
                    date("结束日期★", "until", "2021-06-30"),
                    text("事由", "reason", "产假")));

    private static final Form RECUSALS_FORM = new PartForm(
            "回避",
            "supervisors",
            "recusals",
            List.of(person(Column.OWNER), Columns.recusal(), text("事由", "reason", "配偶任职"), end("截止日期", "until", "")));

    private static final Form ENTERPRISES_FORM = new ListForm(
            "企业",
            "enterprises",
            "e-%03d",
            "企业名称",
            "name",
            List.of(code("编号", "id", "例：e-001"), text("企业名称★", "name", "海润化工有限公司"), code("关联集团", "groupId", "海润集团")));

    private static final Form SITES_FORM = new ListForm(
            "驻点对象",
            "sites",
            "s-%03d",
            "名称",
            "name",
            List.of(
                    code("编号", "id", "例：s-001"),
                    text("名称★", "name", "海润化工有限公司"),
                    reference("所属企业", "enterpriseId", Kind.ENTERPRISE, ENTERPRISES, "海润化工有限公司"),
                    sector("行业★无", "sector", "危险化学品"),
                    code("行政区划代码★无", "divisionCode", "371002001"),
                    text("地址", "address", "滨海路1号"),
                    decimal("纬度", "location/lat", "37.5"),
                    decimal("经度", "location/lon", "122.1"),
                    constant("风险等级", "riskGrade", Vocabulary.RISK_GRADES, "重大"),
                    constant("发生过死亡重伤或重大财产损失事故", "riskFactors/severeAccident", Vocabulary.YES_NO, "否"),
                    integer("轻伤或一般财产损失事故（次）", "riskFactors/minorAccidents", "0"),
                    constant("涉及重大危险源", "riskFactors/majorHazardSource", Vocabulary.YES_NO, "是"),
                    integer("同时作业人数", "riskFactors/exposedWorkers", "5"),
                    constant("评价确定等级", "riskFactors/assessedGrade", Vocabulary.RISK_GRADES, ""),
                    constant("监管层级", "managedBy", Vocabulary.LEVELS, ""),
                    constant("驻点方式★", "mode", Vocabulary.MODES, "蹲守驻点"),
                    reference("牵头单位★-", "leadAgencyId", Kind.AGENCY, AGENCIES, "市工业和信息化局"),
                    references("配合单位", "supportAgencyIds", Kind.AGENCY, "市应急管理局、市公安局"),
                    integer("每组人数", "teamSize", "2"),
                    integer("专家人数", "experts", "0"),
                    qualificationCodes("所需资质", "requiredQualifications", "危险化学品"),
                    references("开展轮换期", "activePeriods", Kind.PERIOD, "")));

    private static final Form COVERAGE_FORM = new PartForm(
            "上级驻点",
            "sites",
            "coverage",
            List.of(
                    reference("驻点对象★", Column.OWNER, Kind.SITE, SITES, "例：海润化工有限公司"),
                    constant("上级层级★", "level", Vocabulary.LEVELS, "省"),
                    references("轮换期", "periods", Kind.PERIOD, "2021年第一批"),
                    text("说明", "note", "省驻点")));

    private static final Form CIRCUITS_FORM = new ListForm(
            "流动片区",
            "circuits",
            "",
            "名称",
            "title",
            List.of(
                    code("编号★", "id", "例：c-01"),
                    text("名称★无", "title", "环翠区流动一组"),
                    references("驻点对象★", "siteIds", Kind.SITE, "甲加油站、乙加油站")));

    private static final Form HISTORY_FORM = new ListForm(
            "上批驻点",
            "history",
            "",
            null,
            null,
            List.of(
                    person("supervisorId"),
                    reference("驻点对象★", "siteId", Kind.SITE, SITES, "海润化工有限公司"),
                    Columns.past()));

    private static final Form SUITABILITY_FORM = new ListForm(
            "适配意愿",
            "suitability",
            "",
            null,
            null,
            List.of(
                    person("supervisorId"),
                    reference("驻点对象★", "siteId", Kind.SITE, SITES, "海润化工有限公司"),
                    integer("分值★", "score", "20")));

    private static final Form SETTINGS_FORM = new SettingsForm("规则与参数", Columns.setting());

    private TemplateForms() {}

    /** Every sheet, in the order in which they stand; what others refer to is read first. */
    public static List<Form> all() {
        return List.of(
                BASICS_FORM,
                PERIODS_FORM,
                AGENCIES_FORM,
                SUPERVISORS_FORM,
                ABSENCES_FORM,
                RECUSALS_FORM,
                ENTERPRISES_FORM,
                SITES_FORM,
                COVERAGE_FORM,
                CIRCUITS_FORM,
                HISTORY_FORM,
                SUITABILITY_FORM,
                SETTINGS_FORM);
    }
}
